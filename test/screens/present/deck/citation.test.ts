import { describe, expect, it } from 'vitest'
import { formatCitations } from '../../../../src/screens/present/deck/citation'
import { buildDeck } from '../../../../src/screens/present/deck/deck'
import { deckFor } from '../renderDeck'

function citedIn(scenario: 'real' | 'years-15', id: string): string {
  const deck = deckFor({ scenario, lang: 'zh' })
  const slide = buildDeck(deck).find((one) => one.id === id)
  if (slide === undefined) throw new Error(`No slide ${id}`)
  return formatCitations(slide, deck)
}

describe('formatCitations', () => {
  it('names report and chapter where all figures share them', () => {
    expect(citedIn('real', 'litigation.cases')).toBe(
      '来源：昭通市人民政府：《昭通市人民政府2020年度法治政府建设工作报告》，2021年2月3日，第一部分第（七）项第二点',
    )
  })

  it('names only the report where the chapters differ', () => {
    expect(citedIn('real', 'key-figures')).toMatch(/2021年2月3日$/)
    expect(citedIn('real', 'cover')).toMatch(/2021年2月3日$/)
  })

  it('names the report of the later year and counts the others', () => {
    expect(citedIn('years-15', 'reconsideration.applications')).toMatch(/示例市2025年.*等15份报告$/)
    expect(citedIn('years-15', 'key-figures')).toMatch(/示例市2025年.*等2份报告$/)
  })
})
