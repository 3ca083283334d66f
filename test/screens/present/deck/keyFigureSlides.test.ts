import { describe, expect, it } from 'vitest'
import { buildKeyFigureSlides } from '../../../../src/screens/present/deck/keyFigureSlides'
import { deckFor, renderDeck } from '../renderDeck'

describe.each(['zh', 'en'] as const)('buildKeyFigureSlides in %s', (lang) => {
  const deck = deckFor({ scenario: 'real', lang })
  // One indicator a topic, as core indicators are.
  const ids = deck.dataset.catalog.topics.flatMap(({ id: topic }) =>
    deck.dataset.catalog.indicators.filter((one) => one.topic === topic).slice(0, 1),
  )
  const build = (count: number) =>
    buildKeyFigureSlides(
      ids.slice(0, count).map(({ id }) => id),
      deck,
    )

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('shows each of %i core indicators once, in order', (count) => {
    const slides = build(count)
    const comparisons = slides.flatMap(({ figures }) => figures.map(({ comparison }) => comparison))
    expect(comparisons.map(({ indicator }) => indicator.id)).toEqual(
      ids.slice(0, count).map(({ id }) => id),
    )
    const sizes = slides.map(({ figures }) => figures.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    expect(slides.map(({ part }) => part?.of ?? 1)).toEqual(slides.map(() => slides.length))
  })

  it('returns no slide without core indicators', () => {
    expect(build(0)).toEqual([])
  })
})

it.each([
  ['topics-1', [1]],
  ['topics-5', [3, 2]],
  ['topics-8', [4, 4]],
] as const)('distributes the core indicators of %s evenly over slides', (scenario, sizes) => {
  const deck = deckFor({ scenario, lang: 'zh' })
  const slides = buildKeyFigureSlides(deck.dataset.coreIds, deck)
  expect(slides.map(({ figures }) => figures.length)).toEqual(sizes)
})

it('gives each of eight core topics a colour of its own', () => {
  const deck = deckFor({ scenario: 'topics-8', lang: 'zh' })
  const markup = renderDeck(deck, { width: 1024, height: 768 }, 'light')
  const cells = [...markup.matchAll(/class="slide-cell" style="--accent:(#[0-9a-f]{6})"/g)]
  expect(new Set(cells.map(([, colour]) => colour)).size).toBe(8)
})
