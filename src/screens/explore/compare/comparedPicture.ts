import type { Size } from '../../../charts/layout/box'
import type { ChartMessages } from '../../../charts/chartMessages'
import { compareOption } from '../../../charts/compare/compareOption'
import { partsOption } from '../../../charts/parts/partsOption'
import { renderSvg } from '../../../charts/renderSvg'
import { buildSvgGrid, type SvgCell } from '../../../charts/layout/svgGrid'
import { renderTrendGrid } from '../../../ui/trend/trendSvg'
import type { ChartInView } from '../../../exports/exportView'
import { yearText } from '../../../format/values/period'
import { unitText } from '../../../format/values/unit'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import {
  comparePlan,
  highestOf,
  MOST_LINES,
  type CompareGroup,
} from '../../../domain/comparison/comparePlan'
import { buildComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import { indexPlan, type IndexPlan } from '../../../domain/statistics/indexedTo'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import { buildChartTheme } from '../../../theme/chartTheme'
import {
  barsChart,
  baseYear,
  compareWords,
  indexChart,
  indexWords,
  levelChart,
} from './compareModel'
import type { Compared } from './ComparePicture'
import { gapRemarks, noFigureRemarks, noIndexRemarks, scopeRemarks } from './compareRemarks'

type Wanted = {
  readonly dataset: RegionDataset
  readonly ids: readonly string[]
  readonly pair: YearPair
  /** The scale and base year of the address; without a chart there each has its own scale. */
  readonly search: Pick<ExploreSearch, 'chart' | 'base'>
  readonly messages: Messages<'explore'>
}

const chartTheme = buildChartTheme({ theme: 'light', size: 'normal', topic: '' })
/** Of what belongs to no topic. */
const NEUTRAL_THEME = { ...chartTheme, accent: chartTheme.ink }

/** The chosen indicators as one picture for white paper, on the scales that the screen has, and what it must say. */
export function comparedPicture({ dataset, ids, pair, search, messages }: Wanted): ChartInView {
  const rows = ids.flatMap((id) => {
    const series = dataset.seriesById.get(id)
    return series === undefined ? [] : [buildComparedIndicator(dataset, series, pair.from, pair.to)]
  })
  const manner = { messages, theme: 'light', compared: [pair.from, pair.to] } as const
  const { explore } = messages
  switch (search.chart) {
    case 'shared': {
      const groups = comparePlan(rows)
      const remarks = [
        ...groups.flatMap((group) => scopeRemarks(group.rows, messages)),
        ...noFigureRemarks(rows, messages),
        ...gapRemarks(rows, messages),
      ]
      const cells = groups.flatMap((group) => levelCells(group, manner))
      return { ...gridOf(cells, explore.noneToChart), unit: null, remarks }
    }
    case 'index': {
      const base = baseYear(rows, search.base, pair.from)
      const plan = indexPlan(rows, base)
      const indexed = plan.indexed.map(({ row }) => row)
      const remarks = [
        ...scopeRemarks(indexed, messages),
        ...noIndexRemarks(plan, base, messages),
        ...gapRemarks(indexed, messages),
      ]
      const unit = explore.indexUnit(yearText(base, messages.figures))
      return { ...gridOf(indexCells(plan, unit, manner), explore.noneIndexed), unit, remarks }
    }
    case 'own':
    case undefined: {
      const readings = rows.map(({ comparison }) => comparison)
      return {
        charts: Math.max(1, readings.length),
        unit: null,
        remarks: [],
        svg: (size) => renderTrendGrid(dataset, readings, messages, size),
      }
    }
  }
}

/** Cells as one picture; where there are none, a word in their place. */
function gridOf(cells: readonly SvgCell[], none: string): Pick<ChartInView, 'charts' | 'svg'> {
  const shown =
    cells.length > 0 ? cells : [{ head: none, chartTheme: NEUTRAL_THEME, draw: () => '' }]
  return { charts: shown.length, svg: (size) => buildSvgGrid(shown, size) }
}

type Told = {
  readonly messages: Messages<'explore'>
  readonly theme: 'light'
  readonly compared: readonly [number, number]
}

function levelCells(group: CompareGroup, manner: Told): readonly SvgCell[] {
  const { messages, compared } = manner
  const { explore, lang } = messages
  const { kind, rows } = group
  const { indicator } = rows[0] ?? {}
  if (indicator === undefined) return []
  const unit = lang === 'zh' ? unitText(indicator, 0, lang) : localize(indicator.unit, lang)
  const texts = compareWords(rows, messages)
  if (kind === 'bars') {
    const hasBefore = rows.some(({ comparison }) => comparison.from.kind === 'stated')
    const years = hasBefore ? ` · ${explore.barYears(...compared)}` : ''
    return [cellOf(unit + years, { kind, chart: barsChart(rows, messages) }, texts)]
  }
  const pictures = kind === 'lines' && rows.length > 1 ? [rows] : rows.map((row) => [row])
  const atLeast = highestOf(rows)
  return pictures.flatMap((lines) => {
    const named = lines.length > 1
    const chart = levelChart(lines, { ...manner, named, atLeast })
    const name = named ? '' : `${localize(lines[0]?.indicator.name ?? indicator.name, lang)} · `
    return chart === null ? [] : [cellOf(name + unit, { kind: 'lines', chart }, texts)]
  })
}

function indexCells({ indexed }: IndexPlan, unit: string, manner: Told): readonly SvgCell[] {
  const { messages } = manner
  const atLeast = Math.max(
    100,
    ...indexed.flatMap(({ values }) => values.flatMap((one) => one ?? [])),
  )
  const together = indexed.length <= MOST_LINES
  const pictures = together ? [indexed] : indexed.map((one) => [one])
  return pictures.flatMap((lines) => {
    const chart = indexChart(lines, { ...manner, named: together, atLeast })
    const [first] = lines
    if (chart === null || first === undefined) return []
    const name = together ? '' : `${localize(first.row.indicator.name, messages.lang)} · `
    return [cellOf(name + unit, { kind: 'lines', chart }, indexWords(messages))]
  })
}

function cellOf(head: string, compared: Compared, texts: ChartMessages): SvgCell {
  const draw = (size: Size): string =>
    renderSvg(
      compared.kind === 'lines'
        ? compareOption(compared.chart, chartTheme, texts, size)
        : partsOption(compared.chart, chartTheme, texts, size),
      size,
    )
  return { head, chartTheme: NEUTRAL_THEME, draw }
}
