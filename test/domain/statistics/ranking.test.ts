import type { RegionCode } from '../../../src/domain/model/ids'
import { branded } from '../../support/branded'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/domain/model/observation'
import {
  computeMedian,
  computeRankingMedian,
  findTellingRank,
  rankRegions,
  shortenRanking,
  type RankingLine,
} from '../../../src/domain/statistics/ranking'
import { buildSeries } from '../../../src/domain/model/series'
import { aMissing, anIndicator, aStated, noReports } from '../../support/builders'

/** Regions a, b, c … with these figures of 2020; null has none. */
function rankValues(...values: readonly (number | null)[]) {
  const series = values.map((value, index) => {
    const region = String.fromCharCode(97 + index)
    const point: Observation =
      value === null ? aMissing({ region, year: 2020 }) : aStated({ region, value })
    return buildSeries(anIndicator(), branded<RegionCode>(region), [point], [2020], noReports)
  })
  return rankRegions(series, 2020, noReports)
}

const ranksOf = (ranking: ReturnType<typeof rankRegions>) =>
  ranking.map(({ region, rank }) => `${region}${rank ?? ''}`)

describe('rankRegions', () => {
  it('orders from the largest to the smallest, with zero as a figure and gaps last without a rank', () => {
    expect(ranksOf(rankValues(5, null, 0, 9))).toEqual(['d1', 'a2', 'c3', 'b'])
  })

  it('gives equal figures one rank and counts them for the next', () => {
    expect(ranksOf(rankValues(5, 7, 7, 3))).toEqual(['b1', 'c1', 'a3', 'd4'])
  })

  it('has a missing value for a year beyond the series', () => {
    const series = [
      buildSeries(
        anIndicator(),
        branded<RegionCode>('a'),
        [aStated({ region: 'a' })],
        [2020],
        noReports,
      ),
    ]
    expect(rankRegions(series, 2031, noReports)).toMatchObject([
      { region: 'a', rank: null, observation: { kind: 'missing', year: 2031 } },
    ])
  })
})

describe('computeMedian', () => {
  it('is the middle figure or the mean of the two in the middle', () => {
    expect(computeMedian(rankValues(1, 9, 5, 3, 100))).toBe(5)
    expect(computeMedian(rankValues(1, 9, 5, 3, 100, 6))).toBe(5.5)
  })

  it('ignores regions without a figure and needs five figures', () => {
    expect(computeMedian(rankValues(1, null, 2, 3, 4, 5))).toBe(3)
    expect(computeMedian(rankValues(1, null, 2, 3, 4))).toBeNull()
  })
})

describe('findTellingRank', () => {
  it('ranks counts away from the median, and none beside a count too large for an interval', () => {
    const ranks = (...values: readonly number[]) => {
      const ranking = rankValues(...values)
      return ranking.map((one) =>
        findTellingRank(one, computeRankingMedian(ranking, anIndicator()), anIndicator()),
      )
    }
    expect(ranks(90, 41, 40, 39, 10)).toEqual([1, null, null, null, 5])
    expect(ranks(5224, 41, 40, 39, 10)).toEqual([null, null, null, null, null])
  })
})

describe('shortenRanking', () => {
  const short = (count: number, own: string): readonly string[] => {
    const series = Array.from({ length: count }, (_, index) => {
      const region = String(index + 1)
      return buildSeries(
        anIndicator(),
        branded<RegionCode>(region),
        [aStated({ region, value: count - index })],
        [2020],
        noReports,
      )
    })
    const lineText = (line: RankingLine) =>
      line.kind === 'gap' ? `(${line.count})` : line.ranked.region
    return shortenRanking(rankRegions(series, 2020, noReports), own).map(lineText)
  }

  it('keeps the top, the own region with its neighbours and the bottom', () => {
    expect(short(146, '50').join(' ')).toBe('1 2 3 4 5 (42) 48 49 50 51 52 (91) 144 145 146')
  })

  it('has one gap where the own region is near an end', () => {
    expect(short(20, '7').join(' ')).toBe('1 2 3 4 5 6 7 8 9 (8) 18 19 20')
    expect(short(20, '20').join(' ')).toBe('1 2 3 4 5 (12) 18 19 20')
  })

  it('accounts for every region', () => {
    for (const own of ['1', '8', '99', '146', 'elsewhere']) {
      const counted = short(146, own).map((text) => Number(/\((\d+)\)/.exec(text)?.[1] ?? 1))
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(146)
    }
  })

  it('does not shorten fifteen regions', () => {
    expect(short(15, '3')).toHaveLength(15)
  })
})
