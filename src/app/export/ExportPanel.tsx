import { useMemo, useState } from 'react'
import { ExportMenu } from '../../ui/export/ExportMenu'
import { recallFormat, rememberFormat } from '../../exports/browser/formatMemory'
import { chooseQuick, findQuick, type Quick } from '../../exports/quickExports'
import { listExportActions } from '../../exports/listExportActions'
import type { ChartInView, Figures } from '../../exports/exportView'
import type { DataExtent } from '../../messages/zh/exports'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { Indicator } from '../../domain/model/indicator'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { datedLink, pinnedLink } from '../../navigation/pageAddress'
import { useNavigation } from '../../navigation/useNavigation'
import { formatPrintItems } from '../../navigation/search/printSearch'
import { buildChartTheme } from '../../theme/chartTheme'
import { exportAreas } from './exportAreas'
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
  /** Beside this answer stand only the buttons: no menu and nothing to print. */
  readonly answer?: Indicator
}

/** Without charts there is neither a sentence nor a picture. */
const withCharts: readonly Quick[] = ['sentence', 'table', 'picture', 'file']
const withoutCharts: readonly Quick[] = ['table', 'file']

/** More indicators are offered as a table only: their handout would have more than a dozen pages. */
const MOST_PAGED = 24

function recallFormats(): Readonly<Record<Quick, string | null>> {
  return {
    sentence: recallFormat('sentence'),
    table: recallFormat('table'),
    picture: recallFormat('picture'),
    file: recallFormat('file'),
  }
}

/** Today in the reader's time zone, in ISO form as in Swedish; in UTC a Chinese morning is still yesterday. */
function localDay(): string {
  return new Date().toLocaleDateString('sv')
}

/** All exports of what is in view; a chunk of its own, with charts and files loaded on click. */
export function ExportPanel(props: ExportPanelProps) {
  const { dataset, ids, extent = 'page', comparisons, loadAllFigures, draw } = props
  const { answer } = props
  const messages = useMessages(...exportAreas)
  const link = datedLink(window.location.href, dataset.comparedYears)
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
  const [remembered, setRemembered] = useState(recallFormats)
  const { short, quick: usual } = messages.exports
  const buttons = (comparisons.length === 0 ? withoutCharts : withCharts).flatMap((quick) => {
    const action = chooseQuick(actions, quick, remembered[quick])
    if (action === null) return []
    const format = findQuick(action)?.format
    const isNamed =
      format === 'svg' || format === 'slide' || format === 'picture' || format === 'csv'
    return [{ id: quick, label: isNamed ? short[format] : usual[quick], action }]
  })
  const remember = (action: { readonly id: string }) => {
    const chosen = findQuick(action)
    if (chosen === null) return
    rememberFormat(chosen.quick, chosen.format)
    setRemembered({ ...remembered, [chosen.quick]: chosen.format })
  }
  const [first, ...others] = comparisons
  const { menu, menuOf } = messages.exports
  const label = answer === undefined ? menu : menuOf(localize(answer.name, messages.lang))
  return (
    <>
      <ExportMenu
        actions={actions}
        buttons={buttons}
        label={label}
        buttonsOnly={answer !== undefined}
        onStart={remember}
        paper={{
          heading: messages.exports.print.menu,
          links: (['table', undefined] as const)
            // Of a single indicator there is nothing to compare in rows, and many would be a thick pile.
            .filter((form) => (form === 'table' ? ids.length > 1 : ids.length <= MOST_PAGED))
            .map((form) => ({
              label: messages.exports.print[form ?? 'link'],
              href: linkTo({
                screen: 'print',
                items: formatPrintItems(ids, dataset.catalog),
                form,
              }),
            })),
        }}
      />
      {first !== undefined && answer === undefined && (
        <PrintPortal dataset={dataset} comparisons={[first, ...others]} />
      )}
    </>
  )
}
