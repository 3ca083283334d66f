import { memo, Suspense, useMemo } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { useMessages } from '../../messages/useMessages'
import { compareIndicators } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import {
  parseExploreSearch,
  itemsIn,
  type ExploreSearch,
} from '../../navigation/search/exploreSearch'
import { ExploreView } from '../../screens/explore/ExploreView'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import { useOptimisticSearch, useSearch, useUpdateSearch } from '../../navigation/LocationProvider'
import { AnswerExports } from '../export/AnswerExports'
import { LazyExportPanel } from '../export/LazyExportPanel'
import { FaultNotice } from '../shell/FaultNotice'
import { WithRegionDataset } from '../state/WithRegionDataset'

const ReportView = lazyPart(
  async () => (await import('../../screens/explore/report/ReportView')).ReportView,
)

export function ExploreRoute() {
  const search = useOptimisticSearch(parseExploreSearch)
  const settled = useSearch(parseExploreSearch)
  const change = useUpdateSearch()
  return (
    <WithRegionDataset>
      {(dataset) => (
        <ExploreView
          dataset={dataset}
          search={search}
          settled={settled}
          change={change}
          exportPanel={(listed) => (
            <ChosenOrListed dataset={dataset} search={settled} listed={listed} />
          )}
          answerExports={(indicator) => <AnswerExports dataset={dataset} indicator={indicator} />}
          reportView={(report) => (
            <Boundary
              of={report}
              fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}
            >
              <Suspense fallback={<Waiting text={null} />}>
                <ReportView dataset={dataset} report={report} change={change} />
              </Suspense>
            </Boundary>
          )}
        />
      )}
    </WithRegionDataset>
  )
}

type Props = {
  readonly dataset: RegionDataset
  readonly search: ExploreSearch
  /** The indicators of the rows that search and filters leave. */
  readonly listed: readonly string[]
}

/** Files and copies of the chosen indicators with their charts; where none is chosen, of those listed. */
const ChosenOrListed = memo(function ChosenOrListed({ dataset, search, listed }: Props) {
  const { items, chart, base } = search
  const messages = useMessages('explore')
  const view = useMemo(() => {
    const { chosen } = itemsIn({ items }, (id) => dataset.indicatorById.has(id))
    const pair = dataset.comparedYears
    return {
      ids: chosen.length > 0 ? chosen : listed,
      extent: chosen.length > 0 ? ('selection' as const) : ('list' as const),
      comparisons: compareIndicators(dataset, chosen),
      draw:
        pair === null
          ? undefined
          : async () => {
              const { buildComparisonImage } =
                await import('../../screens/explore/compare/buildComparisonImage')
              return buildComparisonImage({
                dataset,
                ids: chosen,
                pair,
                search: { chart, base },
                messages,
              })
            },
    }
  }, [dataset, items, chart, base, listed, messages])
  return <LazyExportPanel dataset={dataset} {...view} />
})
