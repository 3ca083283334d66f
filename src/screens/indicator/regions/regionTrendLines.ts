import { at } from '../../../domain/model/at'
import type { AreaMessages, Messages } from '../../../messages/messages'
import type { CompareChart, CompareDot, CompareLine } from '../../../charts/compare/compareChart'
import { figureText, numberText } from '../../../format/values/figure'
import { missingText } from '../../../format/status'
import { describePoint } from '../../../format/sentences/spokenPoint'
import { amountParts, unitAbove } from '../../../format/values/unit'
import { findComparability } from '../../../domain/comparison/comparability'
import type { Indicator } from '../../../domain/model/indicator'
import type { ReportedValue } from '../../../domain/model/observation'
import { computeMedian, rankRegions } from '../../../domain/statistics/ranking'
import type { FindReason, Series } from '../../../domain/model/series'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import { markers, type Marker } from '../../../theme/markers'
import { buildPalette, topicColour, type PaletteSlot, type Scheme } from '../../../theme/palette'
import { medianText, roundMedian } from './describeRanking'

/** A line over the years: one region's figures, or the median of many. */
export type RegionTrendLine = {
  readonly key: string
  readonly name: string
  /** One for each year of the dataset; null is a gap. */
  readonly cells: readonly (LineCell | null)[]
  /** One for each year: the reason of a gap. */
  readonly gaps: readonly string[]
}

type LineCell = {
  readonly value: number
  /** With its unit, for the table. */
  readonly text: string
  /** Without, for the end of a line. */
  readonly short: string
  readonly spoken: string
  readonly startsSegment: boolean
  readonly derived: boolean
}

type LineContext = {
  readonly messages: Messages
  readonly indicator: Indicator
  readonly findReason: FindReason
}

/** The figure at the end of a line, with its power of ten. */
function shortText(value: number, indicator: Indicator, { lang }: Messages): string {
  const { number } = amountParts(indicator, value, lang)
  if (indicator.measure === 'rate') return `${number}%`
  return lang === 'zh' && indicator.multiplier !== 0 ? number + unitAbove(indicator, lang) : number
}

/** A region's line over these years. */
export function buildRegionLine(
  series: Series,
  name: string,
  years: readonly number[],
  { messages, indicator, findReason }: LineContext,
): RegionTrendLine {
  const byYear = new Map(series.points.map((point) => [point.year, point]))
  const cell = (point: ReportedValue): LineCell => ({
    value: point.value,
    text: figureText(point, indicator, messages.figures),
    short:
      messages.lang === 'zh' && indicator.multiplier !== 0
        ? figureText(point, indicator, messages.figures)
        : numberText(point, indicator, messages.figures),
    spoken: describePoint(point, indicator, messages.figures),
    startsSegment: point.status === 'break',
    derived: point.status === 'estimated',
  })
  return {
    key: series.region,
    name,
    cells: years.map((year) => {
      const point = byYear.get(year)
      return point?.kind === 'reported' ? cell(point) : null
    }),
    gaps: years.map((year) => {
      const point = byYear.get(year)
      const reason = point?.kind === 'missing' ? point.reason : findReason(series.region, year)
      return missingText(reason, messages.figures)
    }),
  }
}

/** The median of a group of regions, by year; null where no year has enough figures. */
export function buildMedianLine(
  group: readonly Series[],
  years: readonly number[],
  { messages, indicator, findReason }: LineContext,
  { medianLine: nameOf, tooFew }: AreaMessages['indicator']['regions'],
): RegionTrendLine | null {
  const counts: number[] = []
  const cells = years.map((year): LineCell | null => {
    const ranking = rankRegions(group, year, findReason)
    const median = computeMedian(ranking)
    if (median === null) return null
    counts.push(ranking.filter(({ rank }) => rank !== null).length)
    const text = medianText(median, indicator, messages.figures)
    const { figures } = messages
    return {
      value: median,
      text,
      short: shortText(roundMedian(median, indicator), { ...indicator, decimals: 0 }, messages),
      spoken: figures.year(year) + figures.sentence.comma + text,
      startsSegment: false,
      derived: true,
    }
  })
  if (counts.length === 0) return null
  const name = nameOf(Math.min(...counts), Math.max(...counts))
  return { key: 'median', name, cells, gaps: years.map(() => tooFew) }
}

type ChartContext = Omit<LineContext, 'findReason'> & {
  readonly dataset: RegionDataset
  readonly compared: readonly [number, number]
  readonly theme: Scheme
}

export type LineSign = { readonly colour: string; readonly marker: Marker }

/** Colours and markers of the lines, in their order: the first has its topic's colour. */
export function listLineSigns(slot: PaletteSlot | null, theme: Scheme): readonly LineSign[] {
  const palette = buildPalette(theme)
  const colours = [topicColour(palette, slot), palette.ink, palette.otherTopic, palette.muted]
  return colours.map((colour, index) => ({ colour, marker: at(markers, index) }))
}

/** A chart of at most four lines over the years of `own`. */
export function buildRegionTrendChart(
  lines: readonly RegionTrendLine[],
  own: Series,
  { dataset, indicator, messages, compared, theme }: ChartContext,
): CompareChart {
  const { years, catalog } = dataset
  const signs = listLineSigns(findPaletteSlot(dataset, indicator.topic), theme)
  const breakYears = new Set(
    years.filter(
      (year) =>
        findComparability(catalog.events, indicator, year - 1, year).kind === 'notComparable',
    ),
  )
  return {
    series: own,
    compared,
    lines: lines.map((line, order): CompareLine => ({
      name: line.name,
      ...at(signs, order),
      dots: line.cells.map((cell, index): CompareDot | null => {
        if (cell === null) return null
        const year = at(years, index)
        return {
          value: cell.value,
          text: cell.short,
          spoken: line.name + messages.figures.sentence.comma + cell.spoken,
          startsSegment: cell.startsSegment || breakYears.has(year),
          hollow: cell.derived,
        }
      }),
    })),
    atLeast: 0,
    rate: indicator.measure === 'rate',
    whole: indicator.decimals === 0,
    level: null,
  }
}
