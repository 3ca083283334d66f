import { useCallback, useMemo } from 'react'
import type { Region } from '../../../domain/model/catalog'
import { placeGroups } from '../../../domain/model/regions'
import { rankedPlaces } from '../../../domain/statistics/ranking'
import type { Series } from '../../../domain/model/series'
import type { PlacesProps } from '../RegionsSection'
import { Among } from './RankingScope'
import { Course } from './RegionTrend'
import { Ranking } from './Ranking'
import { useChosenPlaces } from './useChosenRegions'
import { usePlaceNames } from './useRegionNames'

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
