import { QueryClient } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender as renderStatic } from 'react-dom/static'
import { toCatalog, type CatalogAnswer } from '../../data/schemas/catalog'
import type { RegionObservationsAnswer } from '../../data/schemas/observations'
import { parseRegion, regionQuery } from '../../data/queries/regionQuery'
import type { Settings } from '../../data/settings'
import { countColumns } from '../../ui/cardGrid'
import { isLoneFigure } from '../../ui/trend/isLoneFigure'
import { renderTrendSvg } from '../../ui/trend/trendSvg'
import type { ChartPlaceholders } from '../../ui/trend/chartPlaceholders'
import { core as zh } from '../../messages/zh'
import { compareIndicators } from '../../domain/comparison/comparison'
import { buildRegionDataset, type RegionDataset } from '../../domain/model/regionDataset'
import { parseLocation } from '../../navigation/location'
import { App } from '../App'
import { NoScriptTable } from './NoScriptTable'

/** Width of the overview, gap between its cards and padding of a card at 1366×768, the most common screen. */
const OVERVIEW = { width: 1320, gap: 16, padding: 34 }
const CHART_HEIGHT = 208

/** The overview and a plain table as HTML, rendered from the snapshot at build, until the app replaces them. */
export async function prerender(
  settings: Settings,
  catalog: CatalogAnswer,
  region: RegionObservationsAnswer,
): Promise<string> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } })
  const data = { catalog: toCatalog(catalog), figures: parseRegion(region) }
  queryClient.setQueryData(regionQuery(settings.apiBase, region.region).queryKey, data)
  const { figures } = data
  const dataset = buildRegionDataset(data.catalog, figures.region, figures.observations)
  const { prelude } = await renderStatic(
    <App
      settings={settings}
      queryClient={queryClient}
      initial={parseLocation('')}
      placeholders={renderPlaceholders(dataset)}
    />,
    // In one piece: a policy may refuse the inline script that moves later pieces.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const root = await new Response(prelude).text()
  const comparisons = compareIndicators(dataset, dataset.coreIds)
  const plain = renderToStaticMarkup(
    <NoScriptTable dataset={dataset} comparisons={comparisons} messages={zh} />,
  )
  return `<div id="root">${root}</div>${plain}`
}

/** The width of a chart in a grid of so many cards. */
function computeChartWidth(cards: number): number {
  const columns = countColumns(cards)
  return Math.floor((OVERVIEW.width - OVERVIEW.gap * (columns - 1)) / columns) - OVERVIEW.padding
}

function renderPlaceholders(dataset: RegionDataset): ChartPlaceholders {
  const comparisons = compareIndicators(dataset, dataset.coreIds)
  const size = { width: computeChartWidth(comparisons.length), height: CHART_HEIGHT }
  const charted = comparisons.filter((comparison) => !isLoneFigure(dataset, comparison))
  return new Map(
    charted.map((comparison) => [
      comparison.indicator.id,
      renderTrendSvg({ dataset, comparison, messages: zh, size, marked: false, brief: true }),
    ]),
  )
}
