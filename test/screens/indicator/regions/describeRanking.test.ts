import type { RegionCode } from '../../../../src/domain/model/ids'
import { branded } from '../../../support/branded'
import { messagesFor } from '../../../support/messagesFor'
import { describe, expect, it } from 'vitest'
import { core as en } from '../../../../src/messages/en'
import { core as zh } from '../../../../src/messages/zh'
import type { Observation } from '../../../../src/domain/model/observation'
import { rankRegions } from '../../../../src/domain/statistics/ranking'
import { buildSeries } from '../../../../src/domain/model/series'
import {
  roundMedian,
  medianText,
  describeRanking,
} from '../../../../src/screens/indicator/regions/describeRanking'
import { aMissing, anIndicator, aStated, noReports } from '../../../support/builders'

const indicator = anIndicator()

/** The description of the regions a, b, c … with these figures of 2020, as seen from `own`. */
function describe2020(
  figures: readonly (number | null | Partial<Observation>)[],
  own = 'a',
  lang: 'zh' | 'en' = 'zh',
  of = indicator,
): string {
  const series = figures.map((figure, at) => {
    const region = String.fromCharCode(97 + at)
    const key = { region, year: 2020 }
    const point =
      figure === null
        ? aMissing(key)
        : aStated(
            typeof figure === 'number'
              ? { ...key, value: figure }
              : { ...key, ...(figure as object) },
          )
    return buildSeries(indicator, branded<RegionCode>(region), [point], [2020], noReports)
  })
  const ranking = rankRegions(series, 2020, noReports)
  const nameOf = (code: string) => code.toUpperCase()
  const { figures: messages } = lang === 'zh' ? zh : en
  return describeRanking(
    { ranking, own, indicator: of, year: 2020, nameOf },
    messagesFor(lang).indicator.regions,
    messages,
  )
}

describe('a ranking in words', () => {
  it('gives figure, number of regions with a figure, median, and regions without one', () => {
    expect(describe2020([5, 9, 7, 3, 1, null])).toBe(
      '2020年A：5件；有数据的地区5个。中位数5件。1个地区缺，列在最后。',
    )
  })

  it('gives a rank only where the interval of a count excludes the median', () => {
    expect(describe2020([40, 9, 7, 8, 10])).toContain(
      '与中位数的差别大于单纯偶然波动通常所能解释的幅度，在有数据的5个地区中由大到小第1。',
    )
    expect(describe2020([40, 40, 7, 8, 10])).toContain('由大到小并列第1。')
    for (const few of [
      [12, 9, 7, 8, 10],
      [40, 9, 7],
    ])
      expect(describe2020(few)).not.toContain('第')
  })

  it('gives no rank to what does not vary by chance', () => {
    const decision = anIndicator({ arises: 'decision' })
    expect(describe2020([40, 9, 7, 8, 10], 'a', 'zh', decision)).not.toContain('第')
  })

  it('gives the reason where the own region has no rank, and counts where it is not in the group', () => {
    expect(describe2020([null, 7])).toBe(
      'A：本站未收录2020年报告；有数据的地区1个。1个地区缺，列在最后。',
    )
    expect(describe2020([4, 7], 'z')).toBe('2020年有数据的地区2个。')
  })

  it('gives no median of fewer than five, and marks inexact figures', () => {
    expect(describe2020([4, 3, 2, 1])).not.toContain('中位数')
    expect(describe2020([4, 3])).not.toContain('带“余”')
    expect(describe2020([4, { value: 3, precision: 'atLeast' }])).toContain('带“余”“以上”“约”等的')
  })

  it('uses singular and plural in English', () => {
    expect(describe2020([5], 'a', 'en')).toBe('2020: A, 5 cases; 1 region has a figure. ')
    expect(describe2020([5, 4], 'a', 'en')).toBe('2020: A, 5 cases; 2 regions have a figure. ')
    expect(describe2020([40, 9, 7, 8, 10], 'a', 'en')).toContain(
      'rank 1 by size of the 5 regions with a figure.',
    )
    expect(describe2020([null, 7], 'a', 'en')).toBe(
      'A: no report for 2020 is held here; 1 region has a figure. 1 region has none and is last. ',
    )
    expect(describe2020([null, null, 7, 8], 'a', 'en')).toContain(
      '2 regions have a figure. 2 regions have none and are last.',
    )
    expect(describe2020([null, null], 'a', 'en')).toContain('no region has a figure')
  })
})

describe('a median', () => {
  it('between two figures has one decimal more, else none', () => {
    expect(roundMedian(65.80000000000001, indicator)).toBe(65.8)
    expect(medianText(6.5, indicator, zh.figures)).toBe('6.5件')
    expect(medianText(6, indicator, zh.figures)).toBe('6件')
  })
})
