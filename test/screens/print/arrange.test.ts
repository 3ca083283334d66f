import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange, GAP } from '../../../src/screens/print/arrange'

const ROOM = 960

describe('pages', () => {
  it('hold two indicators with charts of one height, and an odd one last', () => {
    const pages = arrange({ room: ROOM, texts: [250, 300, 250] })
    expect(pages.map((page) => page.map(({ at }) => at))).toEqual([[0, 1], [2]])
    expect(new Set(pages.flat().map(({ chart }) => chart)).size).toBeLessThanOrEqual(2)
    expect(pages[0]?.[0]?.chart).toBe(pages[0]?.[1]?.chart)
  })

  it('hold one with a higher chart where two charts would be too low', () => {
    const pages = arrange({ room: ROOM, texts: [500, 400, 200, 200] })
    expect(pages.map((page) => page.map(({ at }) => at))).toEqual([[0], [1, 2], [3]])
    expect(pages[0]?.[0]?.chart).toBeGreaterThan(pages[1]?.[0]?.chart ?? Infinity)
  })

  it('scale down an item higher than a page', () => {
    const [[only] = []] = arrange({ room: ROOM, texts: [1500] })
    expect(only?.scale).toBeLessThan(1)
    expect((1500 + (only?.chart ?? 0)) * (only?.scale ?? 1)).toBeLessThanOrEqual(ROOM)
  })

  it('hold every indicator once, in order, within their room', () => {
    const anyTexts = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 30 })
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const pages = arrange({ room: ROOM, texts })
        expect(pages.flat().map(({ at }) => at)).toEqual(texts.map((_, at) => at))
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(2)
          const heights = page.map(({ at, chart, scale }) => ((texts[at] ?? 0) + chart) * scale)
          const used = heights.reduce((sum, height) => sum + height, GAP * (page.length - 1))
          expect(used).toBeLessThanOrEqual(ROOM)
          for (const { chart } of page) expect(chart).toBeGreaterThanOrEqual(125)
        }
      }),
    )
  })

  it('are made without a layout', () => {
    expect(
      arrange({ room: 0, texts: [0, 0] })
        .flat()
        .map(({ scale }) => scale),
    ).toEqual([1, 1])
    expect(arrange({ room: ROOM, texts: [] })).toEqual([])
  })
})
