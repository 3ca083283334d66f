import { messagesFor } from '../../support/messagesFor'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ComparisonTerms, termsOf } from '../../../src/ui/figures/ComparisonTerms'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { reportDataset } from '../../support/reportDataset'

const dataset = reportDataset()
const comparison = (id: string) => compareYears(dataset, id, 2019, 2020)

describe('the terms of a comparison', () => {
  it('are those of its sentence', () => {
    expect(termsOf(comparison('reconsideration.applications'))).toEqual([
      'received-accepted-concluded',
      'relative-change',
      'chance',
      'caution',
    ])
    expect(termsOf(comparison('mediation.success-rate'))).toEqual([
      'mediation-success-rate',
      'numerator-denominator',
      'missing',
    ])
  })

  it('are in the glossary for every indicator', () => {
    for (const lang of ['zh', 'en'] as const) {
      const known = new Set(messagesFor(lang).glossary.map(({ id }) => id))
      for (const { id } of dataset.catalog.indicators)
        for (const term of termsOf(comparison(id))) expect(known).toContain(term)
    }
  })

  it('open by keyboard', async () => {
    render(<ComparisonTerms comparison={comparison('legal-aid.cases')} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('note').textContent).toContain('办理')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('note')).toBeNull()
  })
})
