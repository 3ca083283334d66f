import { useContext, useMemo } from 'react'
import { dateText } from '../../format/values/period'
import { useMessages } from '../../messages/useMessages'
import { compareIndicators } from '../../domain/comparison/comparison'
import type { Catalog } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { OverviewFrame, OverviewView } from '../../screens/overview/OverviewView'
import { FaultNotice } from '../shell/FaultNotice'
import { LazyExportPanel } from '../export/LazyExportPanel'
import { PrerenderedVersion } from '../prerender/readPrerendered'
import { useRegionDataset } from '../state/RegionDatasetContext'

/** The overview; while figures load or after they failed, its cards say so. */
export function OverviewRoute() {
  const { shell } = useMessages()
  const state = useRegionDataset()
  switch (state.kind) {
    case 'ready':
      return (
        <>
          <DataUpdatedNotice catalog={state.catalog} />
          <OverviewView
            dataset={state.dataset}
            actions={<CoreExportPanel dataset={state.dataset} />}
          />
        </>
      )
    case 'loading':
      return (
        <OverviewFrame catalog={state.catalog} busy>
          {() => <p>{shell.loading}</p>}
        </OverviewFrame>
      )
    case 'failed':
      return state.catalog === null ? (
        <FaultNotice error={state.error} retry={state.retry} />
      ) : (
        <OverviewFrame catalog={state.catalog}>
          {() => <FaultNotice error={state.error} retry={state.retry} />}
        </OverviewFrame>
      )
  }
}

/** Files and copies of the core indicators. */
function CoreExportPanel({ dataset }: { readonly dataset: RegionDataset }) {
  const ids = dataset.coreIds
  const view = useMemo(
    () => ({ ids, comparisons: compareIndicators(dataset, ids) }),
    [dataset, ids],
  )
  return <LazyExportPanel dataset={dataset} {...view} />
}

/** Says that newer figures have replaced the prerendered ones. */
function DataUpdatedNotice({ catalog }: { readonly catalog: Catalog }) {
  const { shell, figures } = useMessages()
  const prerendered = useContext(PrerenderedVersion)
  if (prerendered === null || prerendered === catalog.dataVersion) return null
  return <p role="status">{shell.dataUpdated(dateText(catalog.dataDate, figures), prerendered)}</p>
}
