import { useCallback, useMemo } from 'react'
import type { Region } from '../../../indicators/catalog'
import { placeGroups } from '../../../indicators/places'
import { rankedPlaces } from '../../../indicators/ranking'
import type { Series } from '../../../indicators/series'
import type { PlacesProps } from '../PlacesSection'
import { Among } from './Among'
import { Course } from './Course'
import { Ranking } from './Ranking'
import { useChosenPlaces } from './useChosenPlaces'
import { usePlaceNames } from './usePlaceNames'

type Props = PlacesProps & {
  readonly regions: readonly Region[]
  readonly seriesIn: (region: string) => Series
}

/** The own region among others: ranked for the later year, and beside the chosen ones over all years. */
export function AllPlaces({ world, indicator, pair, search, regions, seriesIn }: Props) {
  const nameOf = usePlaceNames(regions)
  const own = world.place.code
  const isKnown = useCallback(
    (code: string) => regions.some((region) => region.code === code),
    [regions],
  )
  const groups = useMemo(() => placeGroups(regions, own), [regions, own])
  const group = groups.find(({ kind }) => kind === search.among) ?? groups[0]
  const series = useMemo(() => (group?.codes ?? []).map(seriesIn), [group, seriesIn])
  const places = useMemo(() => rankedPlaces(series, pair.to), [series, pair.to])
  const chosen = useChosenPlaces(search, own, isKnown)
  if (group === undefined) return null
  return (
    <>
      {groups.length > 1 && <Among groups={groups} />}
      <div className="places-parts">
        <Ranking
          places={places}
          own={own}
          indicator={indicator}
          year={pair.to}
          nameOf={nameOf}
          chosen={chosen}
        />
        <Course
          world={world}
          indicator={indicator}
          pair={pair}
          group={series}
          regions={regions}
          seriesIn={seriesIn}
          nameOf={nameOf}
          chosen={chosen}
        />
      </div>
    </>
  )
}
