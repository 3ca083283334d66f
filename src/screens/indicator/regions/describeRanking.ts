import type { AreaMessages, FigureMessages } from '../../../messages/messages'
import { figureText, valueWithUnit } from '../../../format/values/figure'
import { missingLongText } from '../../../format/status'
import type { Indicator } from '../../../domain/model/indicator'
import { computeMedian, type RankedRegion } from '../../../domain/statistics/ranking'

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
  const missing = ranking.length - stated.length
  const inexact = stated.some(
    ({ observation }) => observation.kind === 'reported' && observation.precision !== 'exact',
  )
  return [
    describeOwnRank(mine, { when, name: nameOf(own), stated }, indicator, messages, figures),
    median === null ? '' : messages.median(medianText(median, indicator, figures)),
    missing === 0 ? '' : messages.missing(missing),
    inexact ? messages.hedged : '',
  ].join('')
}

function describeOwnRank(
  mine: RankedRegion | undefined,
  { when, name, stated }: { when: string; name: string; stated: readonly RankedRegion[] },
  indicator: Indicator,
  messages: AreaMessages['indicator']['regions'],
  figures: FigureMessages,
): string {
  if (mine === undefined) return messages.amongOthers(when, stated.length)
  const { observation, rank } = mine
  if (observation.kind === 'missing' || rank === null)
    return messages.unranked(
      when,
      name,
      observation.kind === 'missing' ? missingLongText(observation.reason, figures) : '',
      stated.length,
    )
  return messages.ranked({
    when,
    name,
    figure: figureText(observation, indicator, figures),
    rank,
    isTied: stated.filter((other) => other.rank === rank).length > 1,
    stated: stated.length,
  })
}

/** The mean of two middle figures has at most one more decimal. */
export function medianDecimals(value: number, { decimals }: Indicator): number {
  return Number(value.toFixed(decimals)) === value ? decimals : decimals + 1
}

/** A median with its unit: `6.5件`. */
export function medianText(value: number, indicator: Indicator, figures: FigureMessages): string {
  const decimals = medianDecimals(value, indicator)
  return valueWithUnit(Number(value.toFixed(decimals)), { ...indicator, decimals }, figures)
}
