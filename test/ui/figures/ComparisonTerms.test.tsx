// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ReadingTerms, termsOf } from '../../../src/ui/figures/ComparisonTerms'
import { glossaryOf } from '../../../src/messages/glossary'
import { readingOf } from '../../../src/domain/comparison/comparison'
import { reportWorld } from '../../support/reportWorld'

const world = reportWorld()
const reading = (id: string) => readingOf(world, id, 2019, 2020)

describe('the words of a reading', () => {
  it('are those that its sentence uses', () => {
    expect(termsOf(reading('reconsideration.applications'))).toEqual([
      'received-accepted-concluded',
      'relative-change',
      'chance',
      'verdict',
      'caution',
    ])
    expect(termsOf(reading('mediation.success-rate'))).toEqual([
      'mediation-success-rate',
      'numerator-denominator',
      'missing',
    ])
  })

  it('all stand in the glossary, of every indicator', () => {
    for (const lang of ['zh', 'en'] as const) {
      const known = new Set(glossaryOf(lang).map(({ id }) => id))
      for (const { id } of world.catalog.indicators)
        for (const term of termsOf(reading(id))) expect(known).toContain(term)
    }
  })

  it('are opened by the keyboard', async () => {
    render(<ReadingTerms reading={reading('legal-aid.cases')} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('note').textContent).toContain('办理')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('note')).toBeNull()
  })
})
