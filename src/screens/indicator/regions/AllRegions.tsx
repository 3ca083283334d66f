import { parseIndicatorSearch } from '../../../navigation/search/indicatorSearch'
import { useCallback, useMemo } from 'react'
import { localize } from '../../../messages/localize'
import { useLang, useMessages } from '../../../messages/useMessages'
import type { Region } from '../../../domain/model/catalog'
import { groupRegions } from '../../../domain/places/regions'
import { rankRegions } from '../../../domain/statistics/ranking'
import type { Series } from '../../../domain/model/series'
import { useOptimisticSearch } from '../../../navigation/LocationProvider'
import type { RegionsProps } from '../RegionsSection'
import { FunnelSection } from './funnel/FunnelSection'
import { RankingScope } from './RankingScope'
import { RegionTrend } from './RegionTrend'
import { Ranking } from './Ranking'
import { useChosenRegions } from './useChosenRegions'

export type AllRegionsProps = RegionsProps & {
  readonly regions: readonly Region[]
  readonly seriesIn: (region: string) => Series
}

/** The own region among others: ranked in the later year, and beside selected regions over all years. */
export function AllRegions(props: AllRegionsProps) {
  const { dataset, indicator, pair, search, regions, seriesIn } = props
  const nameOf = useRegionNames(regions)
  const own = dataset.region.code
  const isKnown = useCallback(
    (code: string) => regions.some((region) => region.code === code),
    [regions],
  )
  const groups = useMemo(() => groupRegions(regions, own), [regions, own])
  const group = groups.find(({ kind }) => kind === search.among) ?? groups[0]
  const series = useMemo(() => (group?.codes ?? []).map(seriesIn), [group, seriesIn])
  const { findReason } = dataset
  const ranking = useMemo(
    () => rankRegions(series, pair.to, findReason),
    [series, pair.to, findReason],
  )
  const chosen = useChosenRegions(useOptimisticSearch(parseIndicatorSearch), own, isKnown)
  const { noPeers } = useMessages('indicator').indicator.regions
  if (group === undefined) return <p>{noPeers}</p>
  return (
    <>
      {groups.length > 1 && <RankingScope groups={groups} />}
      <FunnelSection {...props} codes={group.codes} nameOf={nameOf} />
      <div className="regions-parts">
        <Ranking
          ranking={ranking}
          own={own}
          indicator={indicator}
          year={pair.to}
          nameOf={nameOf}
          chosen={chosen}
        />
        <RegionTrend {...props} group={series} nameOf={nameOf} chosen={chosen} />
      </div>
    </>
  )
}

/** A region's name by its code; the code itself where the list does not name it. */
function useRegionNames(regions: readonly Region[]): (code: string) => string {
  const lang = useLang()
  return useMemo(() => {
    const names = new Map<string, string>(
      regions.map(({ code, name }) => [code, localize(name, lang)]),
    )
    return (code) => names.get(code) ?? code
  }, [regions, lang])
}
