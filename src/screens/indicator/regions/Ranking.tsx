import { useDeferredValue, useMemo, useState } from 'react'
import { useMessages } from '../../../messages/useMessages'
import type { Indicator } from '../../../domain/model/indicator'
import { rankingInShort, type RankedRegion } from '../../../domain/statistics/ranking'
import { AllRanks } from './AllRanks'
import { RegionRow, type RowManner } from './RegionRow'
import { describeRanking } from './describeRanking'
import type { ChosenRegions } from './useChosenRegions'

type Props = {
  /** The largest first. */
  readonly places: readonly RankedRegion[]
  readonly own: string
  readonly indicator: Indicator
  readonly year: number
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenRegions
}

/** The places as bars, the largest first: the ends and the own one's neighbours, or all of them. */
export function Ranking({ places, own, indicator, year, nameOf, chosen }: Props) {
  const { figures } = useMessages()
  const messages = useMessages('indicator').indicator.regions
  const [all, setAll] = useState(false)
  // The button answers at once; a hundred places follow.
  const allShown = useDeferredValue(all)
  const lines = useMemo(() => rankingInShort(places, own), [places, own])
  const isCut = lines.length < places.length
  const largest = places[0]?.observation
  const manner: RowManner = {
    own,
    indicator,
    nameOf,
    chosen,
    highest: largest?.kind === 'stated' ? largest.value : 0,
  }
  const label = messages.ranking(figures.year(year))
  return (
    <div className="regions-ranking">
      <p>{describeRanking({ places, own, indicator, year, nameOf }, messages, figures)}</p>
      <p className="ranks-head" aria-hidden="true">
        {messages.tickHint}
      </p>
      {allShown && isCut ? (
        <AllRanks places={places} label={label} manner={manner} />
      ) : (
        <ol className="ranks" aria-label={label}>
          {lines.map((line, index) =>
            line.kind === 'gap' ? (
              <li key={index} className="rank-gap">
                {messages.passed(line.count)}
              </li>
            ) : (
              <li key={line.place.region}>
                <RegionRow place={line.place} manner={manner} />
              </li>
            ),
          )}
        </ol>
      )}
      {isCut && (
        <button type="button" onClick={() => setAll(!all)}>
          {all ? messages.showShort : messages.showAll(places.length)}
        </button>
      )}
      <p className="regions-note">
        {indicator.measure === 'rate' || indicator.measure === 'duration'
          ? messages.rateNote
          : messages.sizeNote}
      </p>
    </div>
  )
}
