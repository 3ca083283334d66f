import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartDescription } from '../../src/format/sentences/chartDescription'
import { figureText } from '../../src/format/values/figure'
import { intervalText } from '../../src/format/values/interval'
import { pointSpoken } from '../../src/format/sentences/spokenPoint'
import { sentenceOf } from '../../src/format/sentences/sentence'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'
import type { Reading } from '../../src/domain/comparison/comparison'
import { readings } from './arbitraries'
import { expectClean, faultsOf } from './cleanText'

/** Runs a property over any reading that a small world can give. */
function everyReading(holds: (reading: Reading) => void): void {
  fc.assert(
    fc.property(readings, ({ reading }) => holds(reading)),
    { numRuns: 500 },
  )
}

/** What chance and care add is left out: only the comparison itself. */
const mainClause = (sentence: string): string => sentence.split(/[；;]/)[0] ?? ''

describe('every sentence', () => {
  it('is clean and ends with a full stop, in both languages', () => {
    everyReading((reading) => {
      const inZh = sentenceOf(reading, zh)
      const inEn = sentenceOf(reading, en)
      expectClean(inZh)
      expectClean(inEn)
      expect(inZh).toMatch(/^[^。]+。$/)
      expect(inEn).toMatch(/[^.]\.$/)
      expect(inEn).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
    })
  })

  it('tells the figure of the later year, or why there is none', () => {
    everyReading((reading) => {
      for (const words of [zh, en]) {
        const { to, indicator } = reading
        const told =
          to.kind === 'stated' ? figureText(to, indicator, words) : words.missingLong[to.reason]
        expect(sentenceOf(reading, words)).toContain(told)
      }
    })
  })

  it('speaks of a trend from five comparable years on, and then always', () => {
    everyReading((reading) => {
      const isTrend = reading.comparableYears.length >= 5
      expect(sentenceOf(reading, zh).includes('趋势')).toBe(isTrend)
      expect(/\btrend\b/.test(sentenceOf(reading, en))).toBe(isTrend)
    })
  })

  it('claims no exact difference from an inexact figure', () => {
    everyReading((reading) => {
      if (reading.outcome.kind !== 'change') return
      const { from, to } = reading.outcome.change
      const isExact = from.precision === 'exact' && to.precision === 'exact'
      const compared = mainClause(sentenceOf(reading, zh)).replace(/^[^，]*，/, '')
      expect(/约|至少|大致/.test(compared)).toBe(!isExact)
    })
  })

  it('tells the difference of a rate without percent, and nothing in percent across a break', () => {
    everyReading((reading) => {
      const { outcome, indicator } = reading
      if (indicator.measure !== 'rate' && outcome.kind !== 'notComparable') return
      for (const words of [zh, en]) expect(sentenceOf(reading, words)).not.toMatch(/[+−][\d.,]+%/)
    })
  })
})

describe('everything else that is written of a figure', () => {
  it('is clean', () => {
    fc.assert(
      fc.property(readings, ({ world, reading }) => {
        const series = world.seriesById.get(reading.indicator.id)
        if (series === undefined) throw new Error('a world without its own series')
        const { to, toInterval, indicator } = reading
        for (const words of [zh, en]) {
          expectClean(chartDescription(series, reading, words))
          expectClean(pointSpoken(to, indicator, words, toInterval))
          if (toInterval !== null) expectClean(intervalText(toInterval, indicator, words))
        }
      }),
      { numRuns: 300 },
    )
  })
})

it.each([
  '2020 年 NaN 件',
  '2020 年  83 件',
  '少 --9 件',
  'decreased by -9',
  '申请数,比',
  '申请数83 件',
  '59.58 %',
  '1 cases',
  '，，',
])('and the check itself finds fault with “%s”', (text) => {
  expect(faultsOf(text)).not.toEqual([])
})
