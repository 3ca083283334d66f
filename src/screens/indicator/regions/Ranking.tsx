import { useDeferredValue, useMemo, useState } from 'react'
import { useMessages } from '../../../messages/useMessages'
import { WHOLE } from '../../../charts/layout/valueScale'
import type { Indicator } from '../../../domain/model/indicator'
import {
  computeRankingMedian,
  shortenRanking,
  type RankedRegion,
} from '../../../domain/statistics/ranking'
import { AllRanks } from './AllRanks'
import { RegionRow, type RankingContext } from './RegionRow'
import { describeRanking } from './describeRanking'
import type { ChosenRegions } from './useChosenRegions'

type Props = {
  /** The largest first. */
  readonly ranking: readonly RankedRegion[]
  readonly own: string
  readonly indicator: Indicator
  readonly year: number
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenRegions
}

/** The regions as bars, the largest first: the ends and the own region's neighbours, or all of them. */
export function Ranking({ ranking, own, indicator, year, nameOf, chosen }: Props) {
  const { figures } = useMessages()
  const messages = useMessages('indicator').indicator.regions
  const [all, setAll] = useState(false)
  // The button changes at once; a hundred regions follow.
  const showsAll = useDeferredValue(all)
  const lines = useMemo(() => shortenRanking(ranking, own), [ranking, own])
  const isCut = lines.length < ranking.length
  const largest = ranking[0]?.observation
  const context: RankingContext = {
    own,
    indicator,
    nameOf,
    chosen,
    rankingMedian: computeRankingMedian(ranking, indicator),
    highest: Math.max(
      indicator.measure === 'rate' ? WHOLE : 0,
      largest?.kind === 'reported' ? largest.value : 0,
    ),
  }
  const label = messages.ranking(figures.year(year))
  return (
    <div className="regions-ranking">
      <p>{describeRanking({ ranking, own, indicator, year, nameOf }, messages, figures)}</p>
      <p className="ranks-head" aria-hidden="true">
        {messages.tickHint}
      </p>
      {showsAll && isCut ? (
        <AllRanks ranking={ranking} label={label} context={context} />
      ) : (
        <ol className="ranks" aria-label={label}>
          {lines.map((line, index) =>
            line.kind === 'gap' ? (
              <li key={index} className="rank-gap">
                {messages.passed(line.count)}
              </li>
            ) : (
              <li key={line.ranked.region}>
                <RegionRow ranked={line.ranked} context={context} />
              </li>
            ),
          )}
        </ol>
      )}
      {isCut && (
        <button type="button" onClick={() => setAll(!all)}>
          {all ? messages.showShort : messages.showAll(ranking.length)}
        </button>
      )}
      <p className="regions-note">{messages[noteOf(indicator)]}</p>
    </div>
  )
}

function noteOf({ measure, arises }: Indicator): 'rateNote' | 'eventNote' | 'sizeNote' {
  if (measure === 'rate' || measure === 'duration') return 'rateNote'
  return measure === 'count' && arises === 'event' ? 'eventNote' : 'sizeNote'
}
