import { useDeferredValue, useMemo, useState } from 'react'
import { placesWordsOf } from '../../../messages/placesWords'
import { useWords } from '../../../messages/useWords'
import type { Indicator } from '../../../domain/model/indicator'
import { rankingInShort, type RankedPlace } from '../../../domain/statistics/ranking'
import { AllRanks } from './AllRanks'
import { PlaceRow, type RowManner } from './RegionRow'
import { rankingTold } from './describeRanking'
import type { ChosenPlaces } from './useChosenRegions'

type Props = {
  /** The largest first. */
  readonly places: readonly RankedPlace[]
  readonly own: string
  readonly indicator: Indicator
  readonly year: number
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenPlaces
}

/** The places as bars, the largest first: the ends and the own one's neighbours, or all of them. */
export function Ranking({ places, own, indicator, year, nameOf, chosen }: Props) {
  const { figures, lang } = useWords()
  const words = placesWordsOf(lang)
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
  const label = words.ranking(figures.year(year))
  return (
    <div className="places-ranking">
      <p>{rankingTold({ places, own, indicator, year, nameOf }, words, figures)}</p>
      <p className="ranks-head" aria-hidden="true">
        {words.tickHint}
      </p>
      {allShown && isCut ? (
        <AllRanks places={places} label={label} manner={manner} />
      ) : (
        <ol className="ranks" aria-label={label}>
          {lines.map((line, index) =>
            line.kind === 'gap' ? (
              <li key={index} className="rank-gap">
                {words.passed(line.count)}
              </li>
            ) : (
              <li key={line.place.region}>
                <PlaceRow place={line.place} manner={manner} />
              </li>
            ),
          )}
        </ol>
      )}
      {isCut && (
        <button type="button" onClick={() => setAll(!all)}>
          {all ? words.showShort : words.showAll(places.length)}
        </button>
      )}
      <p className="places-note">
        {indicator.measure === 'rate' || indicator.measure === 'duration'
          ? words.rateNote
          : words.sizeNote}
      </p>
    </div>
  )
}
