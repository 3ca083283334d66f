import type { ChartMessages } from '../../../charts/chartMessages'
import { WHOLE } from '../../../charts/layout/valueScale'
import type { PartsChart } from '../../../charts/parts/partsChart'
import type { CompareChart, CompareDot, CompareLine } from '../../../charts/compare/compareChart'
import { describePoint } from '../../../format/sentences/spokenPoint'
import { missingText } from '../../../format/status'
import { yearText } from '../../../format/values/period'
import { numberText } from '../../../format/values/figure'
import { amountParts } from '../../../format/values/unit'
import { formatValue } from '../../../format/values/value'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import { at } from '../../../domain/model/at'
import { listBaseYears, type IndexedRow } from '../../../domain/comparison/computeIndex'
import type { ReportedValue } from '../../../domain/model/observation'
import { findPaletteSlot, paletteSlots } from '../../../domain/model/paletteSlots'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { findMarker } from '../../../theme/markers'
import { buildPalette, topicColour, type PaletteSlot, type Scheme } from '../../../theme/palette'

/** The slot of each line: its topic's, but each slot once as long as there are others. */
export function chooseSlots(topics: readonly (PaletteSlot | null)[]): readonly PaletteSlot[] {
  const free = new Set(paletteSlots)
  const own = topics.map((slot) => (slot !== null && free.delete(slot) ? slot : null))
  return own.map((slot, order) => {
    if (slot !== null) return slot
    const [next = at(paletteSlots, order % paletteSlots.length)] = free
    free.delete(next)
    return next
  })
}

type LineContext = {
  readonly messages: Messages<'explore'>
  readonly theme: Scheme
  readonly compared: readonly [number, number]
  /** Lines carry their name at their end; a chart of one line is named by its caption. */
  readonly named: boolean
  /** The scale reaches at least this value. */
  readonly atLeast: number
  readonly dataset: RegionDataset
}

function buildLine(
  row: ComparedIndicator,
  slot: PaletteSlot,
  { messages, theme, named }: LineContext,
  buildDot: (
    stated: ReportedValue,
    index: number,
  ) => Pick<CompareDot, 'value' | 'text' | 'spoken'> | null,
): CompareLine {
  const name = localize(row.indicator.name, messages.lang)
  const { points } = row.series
  const last = points[points.length - 1]
  return {
    name: named ? name : '',
    colour: topicColour(buildPalette(theme), slot),
    marker: findMarker(slot),
    dots: points.map((point, index) => {
      if (point.kind === 'missing') return null
      const dot = buildDot(point, index)
      if (dot === null) return null
      return {
        ...dot,
        // A line that ends early carries its last year, so that it does not pass for a complete one.
        text: point === last ? dot.text : dot.text + messages.explore.brackets(String(point.year)),
        spoken: name + messages.figures.sentence.comma + dot.spoken,
        startsSegment: row.breakYears.has(point.year),
        hollow: point.status === 'estimated',
      }
    }),
  }
}

function listSlots(rows: readonly ComparedIndicator[], { dataset }: LineContext) {
  return chooseSlots(rows.map(({ indicator }) => findPaletteSlot(dataset, indicator.topic)))
}

/** Rows of one unit as lines in that unit; null for no rows. */
export function buildLevelChart(
  rows: readonly ComparedIndicator[],
  context: LineContext,
): CompareChart | null {
  const [first] = rows
  if (first === undefined) return null
  const { messages } = context
  const slots = listSlots(rows, context)
  return {
    series: first.series,
    compared: context.compared,
    lines: rows.map((row, order) =>
      buildLine(row, at(slots, order), context, (stated) => ({
        value: stated.value,
        text: numberText(stated, row.indicator, messages.figures),
        spoken: describePoint(stated, row.indicator, messages.figures),
      })),
    ),
    atLeast: context.atLeast,
    rate: first.indicator.measure === 'rate',
    whole: rows.every(({ indicator }) => indicator.decimals === 0),
    level: null,
  }
}

/** An index figure: `98`, `112.5`. */
const INDEX_FIGURE = { multiplier: 0, decimals: 1 } as const

/** The requested base year, or the first year that the rows can be indexed to. */
export function resolveBaseYear(
  rows: readonly ComparedIndicator[],
  requested: string | undefined,
  fallback: number,
): number {
  const years = listBaseYears(rows)
  return years.includes(Number(requested)) ? Number(requested) : (years[0] ?? fallback)
}

/** Rows of any unit as lines that are 100 in the base year; null for no rows. */
export function buildIndexChart(
  rows: readonly IndexedRow[],
  context: LineContext,
): CompareChart | null {
  const [first] = rows
  if (first === undefined) return null
  const { lang, figures } = context.messages
  const slots = listSlots(
    rows.map(({ row }) => row),
    context,
  )
  return {
    series: first.row.series,
    compared: context.compared,
    lines: rows.map(({ row, values }, order) =>
      buildLine(row, at(slots, order), context, (stated, index) => {
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
    atLeast: context.atLeast,
    rate: false,
    whole: false,
    level: 100,
  }
}

type BarsContext = Pick<LineContext, 'messages' | 'theme'> & { readonly dataset: RegionDataset }

/** Rows of one unit as bars of the later year beside those of the earlier; missing ones give their reason. */
export function buildBarsChart(
  rows: readonly ComparedIndicator[],
  { messages, theme, dataset }: BarsContext,
): PartsChart {
  const palette = buildPalette(theme)
  return {
    dated: true,
    parts: rows.map(({ indicator, comparison }) => {
      const name = localize(indicator.name, messages.lang)
      return {
        name,
        colour: topicColour(palette, findPaletteSlot(dataset, indicator.topic)),
        now: comparison.to,
        // Two bars across a break would be read as a change.
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
    track: rows[0]?.indicator.measure === 'rate' ? WHOLE : null,
  }
}

/** Texts of a comparison's axes and bars; its lines carry their own. */
export function buildCompareMessages(
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
      return indicator === undefined ? '' : numberText(stated, indicator, messages.figures)
    },
    tick: (value) => amountParts(scale, value, messages.lang).number + sign,
    year: ({ year }) => String(year),
    missing: ({ reason }) => missingText(reason, messages.figures),
    event: () => '',
    interval: () => '',
    limits: () => '',
    limitsRule: () => '',
    spoken: () => '',
  }
}

/** An index has no unit and no power of ten. */
export function buildIndexMessages(messages: Messages<'explore'>): ChartMessages {
  return {
    ...buildCompareMessages([], messages),
    tick: (value) => formatValue(value, { multiplier: 0, decimals: 0 }, messages.lang),
  }
}

const NO_UNIT = { zh: '', en: '' } as const
