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
  medianDecimals,
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
    { ranking, own, indicator, year: 2020, nameOf },
    messagesFor(lang).indicator.regions,
    messages,
  )
}

describe('a ranking in words', () => {
  it('gives figure, rank among regions with a figure, median, and regions without one', () => {
    expect(describe2020([5, 9, 7, 3, 1, null])).toBe(
      '2020年A：5件，在有数的5个地区中由大到小第3。中位数5件。1个地区没有数，列在最后。',
    )
  })

  it('names a shared rank', () => {
    expect(describe2020([7, 7, 9])).toContain('由大到小并列第2。')
    expect(describe2020([7, 7, 9], 'c')).toContain('由大到小第1。')
  })

  it('gives the reason where the own region has no rank, and counts where it is not in the group', () => {
    expect(describe2020([null, 7])).toBe(
      '2020年A本站未收录该年报告；有数的地区1个。1个地区没有数，列在最后。',
    )
    expect(describe2020([4, 7], 'z')).toBe('2020年有数的地区2个。')
  })

  it('gives no median of fewer than five, and marks inexact figures', () => {
    expect(describe2020([4, 3, 2, 1])).not.toContain('中位数')
    expect(describe2020([4, 3])).not.toContain('至少')
    expect(describe2020([4, { value: 3, precision: 'atLeast' }])).toContain('带“至少”“约”的')
  })

  it('uses singular and plural in English', () => {
    expect(describe2020([5], 'a', 'en')).toContain(
      'rank 1 by size and the only region with a figure.',
    )
    expect(describe2020([5, 4], 'a', 'en')).toContain(
      'rank 1 by size of the 2 regions with a figure.',
    )
    expect(describe2020([null, 7], 'a', 'en')).toBe(
      '2020: A no report of that year is held here; 1 region has a figure. 1 region has none and is last. ',
    )
    expect(describe2020([null, null, 7, 8], 'a', 'en')).toContain(
      '2 regions have a figure. 2 regions have none and are last.',
    )
    expect(describe2020([null, null], 'a', 'en')).toContain('no region has a figure')
  })
})

describe('a median', () => {
  it('between two figures has one decimal more, else none', () => {
    expect(medianDecimals(6.5, indicator)).toBe(1)
    expect(medianDecimals(6, indicator)).toBe(0)
    expect(medianText(6.5, indicator, zh.figures)).toBe('6.5件')
    expect(medianText(6, indicator, zh.figures)).toBe('6件')
  })
})
