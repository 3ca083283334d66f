import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartDescription } from '../../src/format/sentences/chartDescription'
import { figureText } from '../../src/format/values/figure'
import { whenText } from '../../src/format/values/period'
import { intervalText } from '../../src/format/values/interval'
import { describePoint } from '../../src/format/sentences/spokenPoint'
import { formatSentence } from '../../src/format/sentences/sentence'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'
import type { Comparison } from '../../src/domain/comparison/comparison'
import { comparisons } from './arbitraries'
import { expectClean, faultsOf } from './cleanText'

/** Runs a property over any comparison of a small dataset. */
function everyComparison(holds: (comparison: Comparison) => void): void {
  fc.assert(
    fc.property(comparisons, ({ comparison }) => holds(comparison)),
    { numRuns: 500 },
  )
}

/** The comparison without clauses on chance and caution. */
const mainClause = (sentence: string): string => sentence.split(/[；;]/)[0] ?? ''

describe('every sentence', () => {
  it('is clean and ends with a full stop, in both languages', () => {
    everyComparison((comparison) => {
      const inZh = formatSentence(comparison, zh)
      const inEn = formatSentence(comparison, en)
      expectClean(inZh)
      expectClean(inEn)
      expect(inZh).toMatch(/^[^。]+。$/)
      expect(inEn).toMatch(/[^.]\.$/)
      expect(inEn).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
    })
  })

  it('contains the figure of the later year or the missing reason', () => {
    everyComparison((comparison) => {
      for (const messages of [zh, en]) {
        const { to, indicator } = comparison
        const expected =
          to.kind === 'reported'
            ? figureText(to, indicator, messages)
            : messages.missingIn[to.reason](whenText(to, messages))
        expect(formatSentence(comparison, messages)).toContain(expected)
      }
    })
  })

  it('calls only a tested rise or fall a trend, and only five years persistent', () => {
    everyComparison((comparison) => {
      const { stage, comparableYears } = comparison
      const isTrend =
        stage?.kind === 'trend' && (stage.trend.kind === 'rising' || stage.trend.kind === 'falling')
      const [inZh, inEn] = [formatSentence(comparison, zh), formatSentence(comparison, en)]
      expect(/呈(上升|下降)趋势/.test(inZh)).toBe(isTrend)
      expect(/the trend over .* is (up|down)ward/.test(inEn)).toBe(isTrend)
      expect(inZh.includes('持续') && comparableYears.length < 5).toBe(false)
    })
  })

  it('never says that a difference is within chance', () => {
    everyComparison((comparison) => {
      expect(formatSentence(comparison, zh)).not.toMatch(/偶然波动范围/)
      expect(formatSentence(comparison, en)).not.toMatch(/within chance/)
    })
  })

  it('claims no exact difference from an inexact figure', () => {
    everyComparison((comparison) => {
      if (comparison.kind !== 'change') return
      const { from, to, direction } = comparison.change
      const isExact = from.precision === 'exact' && to.precision === 'exact'
      const compared = mainClause(formatSentence(comparison, zh)).replace(/^[^，]*，/, '')
      expect(/约|至少|大致|不能确定/.test(compared)).toBe(!isExact)
      expect(compared.includes('增减不能确定')).toBe(direction === 'unknown')
    })
  })

  it('gives no percentage for a rate or across a break', () => {
    everyComparison((comparison) => {
      const { kind, indicator } = comparison
      if (indicator.measure !== 'rate' && kind !== 'notComparable') return
      for (const messages of [zh, en])
        expect(formatSentence(comparison, messages)).not.toMatch(/[+−][\d.,]+%/)
    })
  })
})

describe('every other text of a figure', () => {
  it('is clean', () => {
    fc.assert(
      fc.property(comparisons, ({ dataset, comparison }) => {
        const series = dataset.seriesById.get(comparison.indicator.id)
        if (series === undefined) throw new Error('a dataset without its series')
        const { to, toInterval, indicator } = comparison
        for (const messages of [zh, en]) {
          expectClean(chartDescription(series, comparison, messages))
          expectClean(describePoint(to, indicator, messages, toInterval))
          if (toInterval !== null) expectClean(intervalText(toInterval, indicator, messages))
        }
      }),
      { numRuns: 300 },
    )
  })
})

it.each([
  '2020年NaN件',
  '2020年  83件',
  '少 --9件',
  'decreased by -9',
  '申请数,比',
  '申请数 83件',
  '59.58 %',
  '1 cases',
  '，，',
])('faultsOf detects “%s”', (text) => {
  expect(faultsOf(text)).not.toEqual([])
})
