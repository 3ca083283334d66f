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
import { aMissing, anIndicator, aStated } from '../../../support/builders'

const indicator = anIndicator()

/** What is told of ranking a, b, c … with these figures of 2020, of which `own` is in view. */
function told(
  figures: readonly (number | null | Partial<Observation>)[],
  own = 'a',
  lang: 'zh' | 'en' = 'zh',
): string {
  const series = figures.map((figure, at) => {
    const region = String.fromCharCode(97 + at)
    const place = { region, year: 2020 }
    const point =
      figure === null
        ? aMissing(place)
        : aStated(
            typeof figure === 'number'
              ? { ...place, value: figure }
              : { ...place, ...(figure as object) },
          )
    return buildSeries(indicator, branded<RegionCode>(region), [point], [2020])
  })
  const ranking = rankRegions(series, 2020)
  const nameOf = (code: string) => code.toUpperCase()
  const { figures: messages } = lang === 'zh' ? zh : en
  return describeRanking(
    { ranking, own, indicator, year: 2020, nameOf },
    messagesFor(lang).indicator.regions,
    messages,
  )
}

describe('a ranking in words', () => {
  it('says figure and rank among those that have a figure, the median, and who has none', () => {
    expect(told([5, 9, 7, 3, 1, null])).toBe(
      '2020 年A：5 件，在有数的 5 个地区中由大到小第 3。中位数 5 件。1 个地区没有数，列在最后。',
    )
  })

  it('says that a rank is shared', () => {
    expect(told([7, 7, 9])).toContain('由大到小并列第 2。')
    expect(told([7, 7, 9], 'c')).toContain('由大到小第 1。')
  })

  it('says why the own place has no rank, and is not silent where it is not among them', () => {
    expect(told([null, 7])).toBe('2020 年A报告未公布；有数的地区 1 个。1 个地区没有数，列在最后。')
    expect(told([4, 7], 'z')).toBe('2020 年有数的地区 2 个。')
  })

  it('tells no median of fewer than five, and says which figures are inexact', () => {
    expect(told([4, 3, 2, 1])).not.toContain('中位数')
    expect(told([4, 3])).not.toContain('至少')
    expect(told([4, { value: 3, precision: 'atLeast' }])).toContain('带“至少”“约”的')
  })

  it('counts one and many in English as English does', () => {
    expect(told([5], 'a', 'en')).toContain('rank 1 by size and the only region with a figure.')
    expect(told([5, 4], 'a', 'en')).toContain('rank 1 by size of the 2 regions with a figure.')
    expect(told([null, 7], 'a', 'en')).toBe(
      '2020: A not published in the report; 1 region has a figure. 1 region has none and is last. ',
    )
    expect(told([null, null, 7, 8], 'a', 'en')).toContain(
      '2 regions have a figure. 2 regions have none and are last.',
    )
    expect(told([null, null], 'a', 'en')).toContain('no region has a figure')
  })
})

describe('a median', () => {
  it('between two figures has one decimal more, else none', () => {
    expect(medianDecimals(6.5, indicator)).toBe(1)
    expect(medianDecimals(6, indicator)).toBe(0)
    expect(medianText(6.5, indicator, zh.figures)).toBe('6.5 件')
    expect(medianText(6, indicator, zh.figures)).toBe('6 件')
  })
})
