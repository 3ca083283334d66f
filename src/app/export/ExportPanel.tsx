import { useMemo } from 'react'
import { ExportMenu } from '../../ui/export/ExportMenu'
import { listExportActions } from '../../exports/listExportActions'
import type { ChartInView, Figures } from '../../exports/exportView'
import type { DataExtent } from '../../messages/zh/exports'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { pinnedLink } from '../../navigation/pageAddress'
import { useNavigation } from '../../navigation/useNavigation'
import { formatPrintItems } from '../../navigation/search/printSearch'
import { buildChartTheme } from '../../theme/chartTheme'
import { PrintPortal } from './PrintPortal'

export type ExportPanelProps = {
  readonly dataset: RegionDataset
  /** The indicators in view. */
  readonly ids: readonly string[]
  /** How they were chosen; by default they are the subject of the page. */
  readonly extent?: DataExtent
  /** The comparisons to chart; none where nothing is charted. */
  readonly comparisons: readonly Comparison[]
  /** Fetches the one indicator in view for all regions. */
  readonly loadAllFigures?: (() => Promise<Figures>) | undefined
  /** Draws them where they share one chart. */
  readonly draw?: (() => Promise<ChartInView>) | undefined
}

/** Today in the reader's time zone, in ISO form as in Swedish; in UTC a Chinese morning is still yesterday. */
function localDay(): string {
  return new Date().toLocaleDateString('sv')
}

/** All exports of what is in view; a chunk of its own, with charts and files loaded on click. */
export function ExportPanel(props: ExportPanelProps) {
  const { dataset, ids, extent = 'page', comparisons, loadAllFigures, draw } = props
  const messages = useMessages('checks', 'exports', 'quality')
  const link = window.location.href
  const actions = useMemo(
    () =>
      listExportActions({
        dataset,
        ids,
        extent,
        comparisons,
        loadAllFigures: loadAllFigures ?? null,
        chart:
          comparisons.length === 0
            ? null
            : async () => {
                if (draw !== undefined) return draw()
                const { renderTrendGrid } = await import('../../ui/trend/trendSvg')
                return {
                  charts: comparisons.length,
                  unit: null,
                  remarks: [],
                  svg: (size) => renderTrendGrid(dataset, comparisons, messages, size),
                }
              },
        chartTheme: buildChartTheme({ theme: 'light', size: 'normal', slot: null }),
        link,
        pinnedLink: pinnedLink(link, dataset.catalog.dataVersion),
        today: localDay,
        messages,
      }),
    [dataset, ids, extent, comparisons, loadAllFigures, draw, messages, link],
  )
  const { linkTo } = useNavigation()
  const [first, ...others] = comparisons
  return (
    <>
      <ExportMenu
        actions={actions}
        paper={{
          heading: messages.exports.print.menu,
          label: messages.exports.print.link,
          href: linkTo({ screen: 'print', items: formatPrintItems(ids, dataset.catalog) }),
        }}
      />
      {first !== undefined && <PrintPortal dataset={dataset} comparisons={[first, ...others]} />}
    </>
  )
}
