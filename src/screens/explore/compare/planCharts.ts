import type { ChartMessages } from '../../../charts/chartMessages'
import type { CompareChart } from '../../../charts/compare/compareChart'
import type { PartsChart } from '../../../charts/parts/partsChart'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import {
  findHighest,
  groupByUnit,
  MOST_LINES,
  type UnitGroup,
} from '../../../domain/comparison/groupByUnit'
import { listReportedValues } from '../../../domain/model/series'
import { splitByIndex } from '../../../domain/comparison/computeIndex'
import { figureText } from '../../../format/values/figure'
import { whenText, yearText } from '../../../format/values/period'
import { unitText } from '../../../format/values/unit'
import { localize } from '../../../messages/localize'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Messages } from '../../../messages/messages'
import type { Scheme } from '../../../theme/palette'
import {
  buildBarsChart,
  buildCompareMessages,
  buildIndexChart,
  buildIndexMessages,
  buildLevelChart,
} from './buildCompareChart'
import { gapRemarks, noFigureRemarks, noIndexRemarks, scopeRemarks } from './compareRemarks'

/** One chart of a comparison, with all that its screen and its exported image need. */
export type PlannedChart = {
  /** The indicator's name where the chart shows one of several; else its lines or bars carry names. */
  readonly name: string | null
  readonly unit: string
  readonly drawing:
    | { readonly kind: 'lines'; readonly chart: CompareChart }
    | { readonly kind: 'bars'; readonly chart: PartsChart }
  readonly messages: ChartMessages
  readonly description: string
  /** Height on the screen, in CSS pixels. */
  readonly height: number
}

export type ChartPlan = {
  /** Charts of one unit share a scale and are set side by side. */
  readonly groups: readonly {
    readonly charts: readonly PlannedChart[]
    readonly remarks: readonly string[]
  }[]
  /** Said of all charts together. */
  readonly remarks: readonly string[]
  /** Said in place of charts where there are none. */
  readonly empty: string
}

export type PlanContext = {
  readonly messages: Messages<'explore'>
  readonly theme: Scheme
  readonly dataset: RegionDataset
  /** The two years under comparison. */
  readonly compared: readonly [number, number]
}

const HEIGHTS = { together: 320, apart: 200, bar: 64 } as const

/** The indicators in their own units: those of one unit on one scale. */
export function planSharedScale(
  rows: readonly ComparedIndicator[],
  context: PlanContext,
): ChartPlan {
  const { messages } = context
  return {
    groups: groupByUnit(rows).map((group) => ({
      charts: planGroup(group, context),
      remarks: scopeRemarks(group.rows, messages),
    })),
    remarks: [...noFigureRemarks(rows, messages), ...gapRemarks(rows, messages)],
    empty: messages.explore.noneToChart,
  }
}

function planGroup({ kind, rows }: UnitGroup, context: PlanContext): readonly PlannedChart[] {
  const { messages } = context
  const { lang } = messages
  const [first] = rows
  if (first === undefined) return []
  const unit =
    lang === 'zh' ? unitText(first.indicator, 0, lang) : localize(first.indicator.unit, lang)
  const chartMessages = buildCompareMessages(rows, messages)
  if (kind === 'bars') {
    return [
      {
        name: null,
        unit,
        drawing: { kind, chart: buildBarsChart(rows, context) },
        messages: chartMessages,
        description: describeChart(rows, messages),
        height: rows.length * HEIGHTS.bar,
      },
    ]
  }
  const isTogether = kind === 'lines' && rows.length > 1
  const scale = { named: isTogether, atLeast: findHighest(rows) }
  return (isTogether ? [rows] : rows.map((row) => [row])).flatMap((lines) => {
    const chart = buildLevelChart(lines, { ...context, ...scale })
    return chart === null
      ? []
      : [{ ...planLines(lines, chart, isTogether, messages), unit, messages: chartMessages }]
  })
}

/** The indicators as percentages of one year: up to four in one chart, else one chart each. */
export function planIndex(
  rows: readonly ComparedIndicator[],
  base: number,
  context: PlanContext,
): ChartPlan {
  const { messages } = context
  const plan = splitByIndex(rows, base)
  const { indexed } = plan
  const indexedRows = indexed.map(({ row }) => row)
  const isTogether = indexed.length <= MOST_LINES
  const values = indexed.flatMap((one) => one.values.flatMap((value) => value ?? []))
  const scale = { named: isTogether, atLeast: Math.max(100, ...values) }
  const chartMessages = buildIndexMessages(messages)
  const unit = messages.explore.indexUnit(yearText(base, messages.figures))
  const charts = (isTogether ? [indexed] : indexed.map((one) => [one])).flatMap((lines) => {
    const chart = buildIndexChart(lines, { ...context, ...scale })
    const lineRows = lines.map(({ row }) => row)
    return chart === null
      ? []
      : [{ ...planLines(lineRows, chart, isTogether, messages), unit, messages: chartMessages }]
  })
  return {
    groups: charts.length === 0 ? [] : [{ charts, remarks: scopeRemarks(indexedRows, messages) }],
    remarks: [...noIndexRemarks(plan, base, messages), ...gapRemarks(indexedRows, messages)],
    empty: messages.explore.noneIndexed,
  }
}

function planLines(
  rows: readonly ComparedIndicator[],
  chart: CompareChart,
  isTogether: boolean,
  messages: Messages<'explore'>,
): Pick<PlannedChart, 'name' | 'drawing' | 'description' | 'height'> {
  const [first] = rows
  return {
    name: isTogether || first === undefined ? null : localize(first.indicator.name, messages.lang),
    drawing: { kind: 'lines', chart },
    description: describeChart(rows, messages),
    height: isTogether ? HEIGHTS.together : HEIGHTS.apart,
  }
}

/** The chart in words, for screen readers: each indicator with its first and last figure. */
function describeChart(
  rows: readonly ComparedIndicator[],
  { explore, figures, lang }: Messages<'explore'>,
): string {
  const { comma, semicolon } = figures.sentence
  const indicators = rows.map(({ indicator, series }) => {
    const stated = listReportedValues(series)
    const ends = [stated[0], stated[stated.length - 1]].filter((point) => point !== undefined)
    const texts = [...new Set(ends)].map(
      (point) => `${whenText(point, figures)} ${figureText(point, indicator, figures)}`,
    )
    return [localize(indicator.name, lang), ...texts].join(comma)
  })
  return explore.chartOf(indicators.join(semicolon))
}
