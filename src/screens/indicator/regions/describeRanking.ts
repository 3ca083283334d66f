import type { AreaMessages, FigureMessages } from '../../../messages/messages'
import { figureText, valueWithUnit } from '../../../format/values/figure'
import { missingInText } from '../../../format/status'
import type { Indicator } from '../../../domain/model/indicator'
import {
  computeMedian,
  computeRankingMedian,
  findTellingRank,
  type RankedRegion,
} from '../../../domain/statistics/ranking'
import { roundTo } from '../../../domain/statistics/rounding'

type DescribedRanking = {
  readonly ranking: readonly RankedRegion[]
  readonly own: string
  readonly indicator: Indicator
  readonly year: number
  readonly nameOf: (code: string) => string
}

/** The ranking in words: the own region's rank, the median, missing and inexact figures. */
export function describeRanking(
  { ranking, own, indicator, year, nameOf }: DescribedRanking,
  messages: AreaMessages['indicator']['regions'],
  figures: FigureMessages,
): string {
  const stated = ranking.filter(({ rank }) => rank !== null)
  const mine = ranking.find(({ region }) => region === own)
  const when = figures.year(year)
  const median = computeMedian(ranking)
  const rank =
    mine === undefined
      ? null
      : findTellingRank(mine, computeRankingMedian(ranking, indicator), indicator)
  const missing = ranking.length - stated.length
  const inexact = stated.some(
    ({ observation }) => observation.kind === 'reported' && observation.precision !== 'exact',
  )
  return [
    describeOwnRank(mine, { when, name: nameOf(own), stated, rank }, indicator, messages, figures),
    median === null ? '' : messages.median(medianText(median, indicator, figures)),
    missing === 0 ? '' : messages.missing(missing),
    inexact ? messages.hedged : '',
  ].join('')
}

function describeOwnRank(
  mine: RankedRegion | undefined,
  {
    when,
    name,
    stated,
    rank,
  }: { when: string; name: string; stated: readonly RankedRegion[]; rank: number | null },
  indicator: Indicator,
  messages: AreaMessages['indicator']['regions'],
  figures: FigureMessages,
): string {
  if (mine === undefined) return messages.amongOthers(when, stated.length)
  const { observation } = mine
  if (observation.kind === 'missing') {
    const why = missingInText(observation, when, figures)
    return messages.unranked(name, why, stated.length)
  }
  return messages.ranked({
    when,
    name,
    figure: figureText(observation, indicator, figures),
    rank,
    isTied: stated.filter((other) => other.rank === rank).length > 1,
    stated: stated.length,
  })
}

/** Without binary noise: the mean of two middle figures has at most one more decimal. */
export function roundMedian(value: number, { decimals }: Indicator): number {
  return roundTo(value, decimals + 1)
}

/** A median with its unit: `6.5件`. */
export function medianText(value: number, indicator: Indicator, figures: FigureMessages): string {
  return valueWithUnit(roundMedian(value, indicator), { ...indicator, decimals: 0 }, figures)
}
