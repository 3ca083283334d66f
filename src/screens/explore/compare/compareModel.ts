import type { ChartMessages } from '../../../charts/chartMessages'
import type { PartsChart } from '../../../charts/parts/partsChart'
import type { CompareChart, CompareDot, CompareLine } from '../../../charts/compare/compareChart'
import { describePoint } from '../../../format/sentences/spokenPoint'
import { missingText } from '../../../format/status'
import { yearText } from '../../../format/values/period'
import { amountParts } from '../../../format/values/unit'
import { formatValue } from '../../../format/values/value'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import type { Indicator } from '../../../domain/model/indicator'
import { baseYearsOf, type IndexedRow } from '../../../domain/statistics/indexedTo'
import type { ReportedValue } from '../../../domain/model/observation'
import type { Marker } from '../../../theme/chartTheme'
import { buildPalette, type Theme } from '../../../theme/palette'

const MARKERS: readonly Marker[] = ['circle', 'rect', 'diamond', 'triangle']

/** The signs of lines in one picture, in their order: four colours of topics and their markers. */
function signOf(at: number, theme: Theme): { readonly colour: string; readonly marker: Marker } {
  const palette = buildPalette(theme)
  const colours = Object.values(palette.topics)
  return {
    colour: colours[at % colours.length] ?? palette.otherTopic,
    marker: MARKERS[at % MARKERS.length] ?? 'circle',
  }
}

type Manner = {
  readonly messages: Messages<'explore'>
  readonly theme: Theme
  readonly compared: readonly [number, number]
  /** Lines are named where they end; a picture of one line is named by its heading. */
  readonly named: boolean
  /** What the scale has to hold beyond these lines. */
  readonly atLeast: number
}

function shownValue(
  stated: ReportedValue,
  indicator: Indicator,
  { figures, lang }: Messages,
): string {
  const sign = indicator.measure === 'rate' ? '%' : ''
  const { number } = amountParts(indicator, stated.value, lang)
  return figures.precise[stated.precision](number + sign)
}

function lineOf(
  row: ComparedIndicator,
  at: number,
  { messages, theme, named }: Manner,
  dotOf: (
    stated: ReportedValue,
    index: number,
  ) => Pick<CompareDot, 'value' | 'text' | 'spoken'> | null,
): CompareLine {
  const name = localize(row.indicator.name, messages.lang)
  const { points } = row.series
  const last = points[points.length - 1]
  return {
    name: named ? name : '',
    ...signOf(at, theme),
    dots: points.map((point, index) => {
      if (point.kind === 'missing') return null
      const dot = dotOf(point, index)
      if (dot === null) return null
      return {
        ...dot,
        // A line that ends early would pass for one that goes on: its end tells its year.
        text: point === last ? dot.text : dot.text + messages.explore.brackets(String(point.year)),
        spoken: name + messages.figures.sentence.comma + dot.spoken,
        startsSegment: row.breakYears.has(point.year),
        hollow: point.status === 'estimated',
      }
    }),
  }
}

/** Rows of one unit as lines in that unit; null for no rows. */
export function levelChart(
  rows: readonly ComparedIndicator[],
  manner: Manner,
): CompareChart | null {
  const [first] = rows
  if (first === undefined) return null
  const { messages } = manner
  return {
    series: first.series,
    compared: manner.compared,
    lines: rows.map((row, at) =>
      lineOf(row, at, manner, (stated) => ({
        value: stated.value,
        text: shownValue(stated, row.indicator, messages),
        spoken: describePoint(stated, row.indicator, messages.figures),
      })),
    ),
    atLeast: manner.atLeast,
    rate: first.indicator.measure === 'rate',
    whole: rows.every(({ indicator }) => indicator.decimals === 0),
    level: null,
  }
}

/** An index figure: `98`, `112.5`. */
const INDEX_FIGURE = { multiplier: 0, decimals: 1 } as const

/** The base year that the address wants, or the first that the rows can be indexed to. */
export function baseYear(
  rows: readonly ComparedIndicator[],
  wanted: string | undefined,
  otherwise: number,
): number {
  const years = baseYearsOf(rows)
  return years.includes(Number(wanted)) ? Number(wanted) : (years[0] ?? otherwise)
}

/** Rows of any unit as lines that all are 100 in the base year; null for no rows. */
export function indexChart(rows: readonly IndexedRow[], manner: Manner): CompareChart | null {
  const [first] = rows
  if (first === undefined) return null
  const { lang, figures } = manner.messages
  return {
    series: first.row.series,
    compared: manner.compared,
    lines: rows.map(({ row, values }, at) =>
      lineOf(row, at, manner, (stated, index) => {
        const value = values[index] ?? null
        if (value === null) return null
        const text = formatValue(value, INDEX_FIGURE, lang)
        return {
          value,
          text,
          spoken: yearText(stated.year, figures) + figures.sentence.comma + text,
        }
      }),
    ),
    atLeast: manner.atLeast,
    rate: false,
    whole: false,
    level: 100,
  }
}

/** Rows of one unit as bars of the later year with the earlier one's beside them; missing ones say why. */
export function barsChart(
  rows: readonly ComparedIndicator[],
  messages: Messages<'explore'>,
): PartsChart {
  return {
    parts: rows.map(({ indicator, comparison }) => {
      const name = localize(indicator.name, messages.lang)
      return {
        name,
        now: comparison.to,
        // Across a break two bars side by side would be read as a change.
        before: comparison.kind === 'notComparable' ? null : comparison.from,
        spoken: [comparison.to, comparison.from].reduce(
          (spoken, point) =>
            spoken +
            messages.figures.sentence.comma +
            describePoint(point, indicator, messages.figures),
          name,
        ),
      }
    }),
    remainder: null,
  }
}

/** What a comparison's axes and bars are written with; its lines carry their own words. */
export function compareWords(
  rows: readonly ComparedIndicator[],
  messages: Messages<'explore'>,
): ChartMessages {
  const byId = new Map(rows.map(({ indicator }) => [indicator.id, indicator]))
  const first = rows[0]?.indicator
  const sign = first?.measure === 'rate' ? '%' : ''
  const scale = { multiplier: first?.multiplier ?? 0, decimals: 0, unit: NO_UNIT } as const
  return {
    shortValue: (stated) => {
      const indicator = byId.get(stated.indicator)
      return indicator === undefined ? '' : shownValue(stated, indicator, messages)
    },
    tick: (value) => amountParts(scale, value, messages.lang).number + sign,
    year: ({ year }) => String(year),
    missing: ({ reason }) => missingText(reason, messages.figures),
    event: () => '',
    spoken: () => '',
  }
}

/** An index has neither the unit nor the power of ten of what it is made from. */
export function indexWords(messages: Messages<'explore'>): ChartMessages {
  return {
    ...compareWords([], messages),
    tick: (value) => formatValue(value, { multiplier: 0, decimals: 0 }, messages.lang),
  }
}

const NO_UNIT = { zh: '', en: '' } as const
