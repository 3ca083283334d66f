import type { Size } from '../../../charts/layout/box'
import { buildSvgGrid, type SvgCell } from '../../../charts/layout/svgGrid'
import { renderSvg } from '../../../charts/renderSvg'
import { buildComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ChartInView } from '../../../exports/exportView'
import { yearText } from '../../../format/values/period'
import type { Messages } from '../../../messages/messages'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import { buildChartTheme } from '../../../theme/chartTheme'
import { renderTrendGrid } from '../../../ui/trend/trendSvg'
import { resolveBaseYear } from './buildCompareChart'
import { buildDrawingOption } from './drawingOption'
import { planIndex, planSharedScale, type ChartPlan, type PlannedChart } from './planCharts'

type Comparison = {
  readonly dataset: RegionDataset
  readonly ids: readonly string[]
  readonly pair: YearPair
  /** Scale and base year of the address; without a chart there each indicator has its own scale. */
  readonly search: Pick<ExploreSearch, 'chart' | 'base'>
  readonly messages: Messages<'explore'>
}

const chartTheme = buildChartTheme({ theme: 'light', size: 'normal', slot: null })
/** For what belongs to no topic. */
const NEUTRAL_THEME = { ...chartTheme, accent: chartTheme.ink }

/** The selected indicators as one image for white paper, by the plan of the screen, with its remarks. */
export function buildComparisonImage({
  dataset,
  ids,
  pair,
  search,
  messages,
}: Comparison): ChartInView {
  const rows = ids.flatMap((id) => {
    const series = dataset.seriesById.get(id)
    return series === undefined ? [] : [buildComparedIndicator(dataset, series, pair.from, pair.to)]
  })
  const context = { dataset, messages, theme: 'light', compared: [pair.from, pair.to] } as const
  switch (search.chart) {
    case 'shared':
      return { ...drawPlan(planSharedScale(rows, context)), unit: null }
    case 'index': {
      const base = resolveBaseYear(rows, search.base, pair.from)
      const unit = messages.explore.indexUnit(yearText(base, messages.figures))
      return { ...drawPlan(planIndex(rows, base, context)), unit }
    }
    case 'own':
    case undefined: {
      const comparisons = rows.map(({ comparison }) => comparison)
      return {
        charts: Math.max(1, comparisons.length),
        unit: null,
        remarks: [],
        svg: (size) => renderTrendGrid(dataset, comparisons, messages, size),
      }
    }
  }
}

function drawPlan({ groups, remarks, empty }: ChartPlan): Omit<ChartInView, 'unit'> {
  const charts = groups.flatMap((group) => group.charts.map(buildCell))
  const cells =
    charts.length > 0 ? charts : [{ head: empty, chartTheme: NEUTRAL_THEME, draw: () => '' }]
  return {
    charts: cells.length,
    remarks: [...groups.flatMap((group) => group.remarks), ...remarks],
    svg: (size) => buildSvgGrid(cells, size),
  }
}

function buildCell(chart: PlannedChart): SvgCell {
  return {
    head: chart.name === null ? chart.unit : `${chart.name} · ${chart.unit}`,
    chartTheme: NEUTRAL_THEME,
    draw: (size: Size) => renderSvg(buildDrawingOption(chart, chartTheme, size), size),
  }
}
