import { describe, expect, it } from 'vitest'
import { buildKeyFigureSlides } from '../../../../src/screens/present/deck/keyFigureSlides'
import { deckFor } from '../renderDeck'

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
      deck.checks,
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

it('distributes five and eight core indicators evenly over two slides', () => {
  const deck = deckFor({ scenario: 'real', lang: 'zh' })
  const sizes = (ids: readonly string[]) =>
    buildKeyFigureSlides(ids, deck, deck.checks).map(({ figures }) => figures.length)
  const ids = [...deck.dataset.coreIds, ...deck.dataset.coreIds]
  expect(sizes(ids.slice(0, 5))).toEqual([3, 2])
  expect(sizes(ids)).toEqual([4, 4])
})
