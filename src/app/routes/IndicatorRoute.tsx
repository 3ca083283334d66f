import { parseIndicatorSearch } from '../../navigation/search/indicatorSearch'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fetchAllRegions } from '../../data/queries/fetchAllRegions'
import { versionBase } from '../../data/schemas/versions'
import { compareIndicators } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { IndicatorView } from '../../screens/indicator/IndicatorView'
import { EmbedSection } from '../embed/EmbedSection'
import { FaultNotice } from '../shell/FaultNotice'
import { useLocation, useSearch } from '../../navigation/LocationProvider'
import { LazyExportPanel } from '../export/LazyExportPanel'
import { useSettings } from '../state/SettingsContext'
import { WithRegionDataset } from '../state/WithRegionDataset'

export function IndicatorRoute() {
  const { id = '' } = useLocation()
  const search = useSearch(parseIndicatorSearch)
  const apiBase = versionBase(useSettings().apiBase, search.version)
  return (
    <WithRegionDataset>
      {(dataset) => (
        <>
          <IndicatorView
            dataset={dataset}
            id={id}
            search={search}
            apiBase={apiBase}
            exportPanel={<IndicatorExportPanel dataset={dataset} id={id} apiBase={apiBase} />}
            fault={(error, retry) => <FaultNotice error={error} retry={retry} />}
          />
          <EmbedSection dataset={dataset} id={id} />
        </>
      )}
    </WithRegionDataset>
  )
}

type Props = {
  readonly dataset: RegionDataset
  readonly id: string
  readonly apiBase: string
}

/** Exports of one indicator, in this region and (fetched on click) in all. */
function IndicatorExportPanel({ dataset, id, apiBase }: Props) {
  const queries = useQueryClient()
  const view = useMemo(
    () => ({ ids: [id], comparisons: compareIndicators(dataset, [id]) }),
    [dataset, id],
  )
  const indicator = dataset.indicatorById.get(id)
  const loadAllFigures = useMemo(
    () =>
      indicator === undefined || dataset.catalog.regionCount < 2
        ? undefined
        : () => fetchAllRegions(queries, apiBase, indicator, dataset.catalog),
    [dataset, indicator, queries, apiBase],
  )
  return <LazyExportPanel dataset={dataset} {...view} loadAllFigures={loadAllFigures} />
}
