import { figureText } from '../../../format/values/figure'
import { useMessages } from '../../../messages/useMessages'
import type { Indicator } from '../../../domain/model/indicator'
import { findTellingRank, type RankedRegion } from '../../../domain/statistics/ranking'
import { useNavigation } from '../../../navigation/useNavigation'
import type { ChosenRegions } from './useChosenRegions'

/** What all rows of a ranking share. */
export type RankingContext = {
  readonly own: string
  readonly indicator: Indicator
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenRegions
  /** By which ranks are given; null where none is. */
  readonly rankingMedian: number | null
  /** The figure of the longest bar. */
  readonly highest: number
}

/** A region's rank, figure and bar, with a checkbox that adds it to the chart over the years. */
export function RegionRow({ ranked, context }: { ranked: RankedRegion; context: RankingContext }) {
  const { figures } = useMessages()
  const messages = useMessages('indicator').indicator.regions
  const { linkWith } = useNavigation()
  const { own, indicator, nameOf, chosen, rankingMedian, highest } = context
  const { region, observation } = ranked
  const rank = findTellingRank(ranked, rankingMedian, indicator)
  const name = nameOf(region)
  const isChosen = chosen.codes.includes(region)
  const share =
    observation.kind === 'reported' && highest > 0 ? Math.max(0, observation.value / highest) : null
  return (
    <div className="rank" data-own={region === own ? 'true' : undefined}>
      <span className="rank-number">{rank}</span>
      <span className="rank-name">
        {region === own ? (
          <strong>
            <span>{name}</span> <span className="rank-own">{messages.own}</span>
          </strong>
        ) : (
          <a href={linkWith({ region })}>{name}</a>
        )}
      </span>
      <span className="rank-figure number">{figureText(observation, indicator, figures)}</span>
      {region !== own && (
        <label className="rank-tick">
          <input
            type="checkbox"
            aria-label={messages.overYears(name)}
            checked={isChosen}
            disabled={chosen.full && !isChosen}
            onChange={({ currentTarget }) => chosen.choose(region, currentTarget.checked)}
          />
        </label>
      )}
      {share !== null && (
        <span className="rank-track" aria-hidden="true">
          <span style={{ width: `${(share * 100).toFixed(2)}%` }} />
        </span>
      )}
    </div>
  )
}
