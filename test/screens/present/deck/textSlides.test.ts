import { messagesFor } from '../../../support/messagesFor'
import { expect, it } from 'vitest'
import { buildDeck, listSlides } from '../../../../src/screens/present/deck/deck'
import { designSize } from '../../../../src/screens/present/layout/slideSize'
import { formatPartsNote } from '../../../../src/screens/present/layout/partsLayout'
import { buildPartsChart } from '../../../../src/screens/present/layout/partsChart'
import type { Slide } from '../../../../src/screens/present/deck/slide'
import { deckFor } from '../renderDeck'

const textsOf = (slides: readonly Slide[]) =>
  slides.flatMap((slide) => ('paragraphs' in slide ? slide.paragraphs.map(({ text }) => text) : []))

it.each([
  [1, '只能说明水平；', 'a level only'],
  [2, '只能说明水平和变化；', 'a level and a change;'],
  [3, '至多说明逐年升降，不足以判断趋势', 'at most whether each year rose or fell'],
  [4, '至多说明逐年升降，不足以判断趋势', 'at most whether each year rose or fell'],
])('claims no more than %i years can show', (years, zh, en) => {
  expect(messagesFor('zh').present.fewYears.text(years)).toContain(zh)
  expect(messagesFor('en').present.fewYears.text(years)).toContain(en)
})

it('uses the singular for one missing figure', () => {
  expect(messagesFor('en').present.missingAll('2020', 1, 110)).toContain(
    '1 of the 110 indicators has no',
  )
  expect(messagesFor('en').present.missingAll('2020', 2, 110)).toContain(
    '2 of the 110 indicators have no',
  )
})

it('says once for all reports that they have no address', () => {
  const texts = textsOf(
    buildDeck(deckFor({ scenario: 'years-15', lang: 'zh' })).filter(
      (slide) => slide.kind === 'text' && slide.about === 'sources',
    ),
  )
  expect(texts.length).toBeGreaterThan(14)
  expect(texts.filter((text) => text.includes('网址'))).toHaveLength(1)
})

it('shows no bars of a year that is not comparable, and says so', () => {
  const deck = deckFor({ scenario: 'years-15', lang: 'zh', years: '2023-2024' })
  const [parts] = listSlides('litigation.cases', deck).flatMap((one) =>
    one.kind === 'parts' ? [one] : [],
  )
  if (parts === undefined) throw new Error('No parts of suits')
  expect(parts.comparison.kind).toBe('notComparable')
  expect(buildPartsChart(parts, deck).parts.map(({ before }) => before)).toEqual(
    parts.figures.map(() => null),
  )
  expect(formatPartsNote(parts, deck, designSize)).toContain('与2023年不可比')
})

it('shows the bars of comparable years side by side', () => {
  const deck = deckFor({ scenario: 'years-15', lang: 'zh', years: '2022-2023' })
  const [parts] = listSlides('litigation.cases', deck).flatMap((one) =>
    one.kind === 'parts' ? [one] : [],
  )
  if (parts === undefined) throw new Error('No parts of suits')
  expect(buildPartsChart(parts, deck).parts.some(({ before }) => before?.kind === 'reported')).toBe(
    true,
  )
  expect(formatPartsNote(parts, deck, designSize)).not.toContain('不可比')
})
