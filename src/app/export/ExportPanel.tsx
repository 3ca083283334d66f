import { useMemo } from 'react'
import { ExportMenu } from '../../ui/export/ExportMenu'
import { listExportActions } from '../../exports/listExportActions'
import type { ChartInView, Figures } from '../../exports/exportView'
import type { DataExtent } from '../../messages/zh/exports'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { pinnedLink } from '../../navigation/links'
import { useNavigation } from '../../navigation/useNavigation'
import { formatPrintItems } from '../../navigation/search/printSearch'
import { buildChartTheme } from '../../theme/chartTheme'
import { PrintPortal } from './PrintPortal'

export type ExportPanelProps = {
  readonly dataset: RegionDataset
  /** The indicators in view. */
  readonly ids: readonly string[]
  /** How they came to be these; those that the page is about, where nothing else is said. */
  readonly extent?: DataExtent
  /** What is said and charted of them; none where nothing is charted. */
  readonly readings: readonly Comparison[]
  /** Asks for the one indicator in view in all regions. */
  readonly everywhere?: (() => Promise<Figures>) | undefined
  /** What draws them where they are not charted each on its own. */
  readonly draw?: (() => Promise<ChartInView>) | undefined
}

/** The reader's own day: by the world's clock a clerk at seven in the morning would cite yesterday. */
function localDay(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Every way out of the browser for what is in view. Comes in a chunk of its own, charts and files on click. */
export function ExportPanel({
  dataset,
  ids,
  extent = 'page',
  readings,
  everywhere,
  draw,
}: ExportPanelProps) {
  const messages = useMessages('exports', 'quality')
  const link = window.location.href
  const actions = useMemo(
    () =>
      listExportActions({
        dataset,
        ids,
        extent,
        readings,
        everywhere: everywhere ?? null,
        chart:
          readings.length === 0
            ? null
            : async () => {
                if (draw !== undefined) return draw()
                const { renderTrendGrid } = await import('../../ui/trend/trendSvg')
                return {
                  charts: readings.length,
                  unit: null,
                  remarks: [],
                  svg: (size) => renderTrendGrid(dataset, readings, messages, size),
                }
              },
        chartTheme: buildChartTheme({ theme: 'light', size: 'normal', slot: null }),
        link,
        pinnedLink: pinnedLink(link, dataset.catalog.dataVersion),
        today: localDay,
        messages,
      }),
    [dataset, ids, extent, readings, everywhere, draw, messages, link],
  )
  const { linkTo } = useNavigation()
  const [first, ...others] = readings
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
      {first !== undefined && <PrintPortal dataset={dataset} readings={[first, ...others]} />}
    </>
  )
}
