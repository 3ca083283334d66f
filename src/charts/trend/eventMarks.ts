import { affects } from '../../domain/comparison/comparability'
import type { Event } from '../../domain/model/catalog'
import { estimateWidth } from '../../typesetting/textWidth'
import { fitLines } from '../../typesetting/wrapLines'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Content, Drawing } from '../chartMessages'
import type { GraphicMark, Marks } from '../echarts'
import { inside, overlap, type Box } from '../layout/box'
import { buildRectangle, buildRule, buildText, layers, lineHeight } from '../layout/marks'
import type { PlotArea } from '../layout/plotArea'
import { chooseTrendForm, type TrendChart } from './trendChart'

/** Events take at most this share of the height: the figures need the rest. */
const MOST_HEIGHT = 0.3

/** Longest line of a note, in em; a longer name continues on a second line. */
const LONGEST_LINE = 17

/** A placed event: `x` is the line of a break, or the middle of a caution's year. */
export type EventNote = {
  readonly event: Event
  /** In slots from the left edge of the plot. */
  readonly slot: number
  readonly x: number
  /** Top of the vertical line. */
  readonly top: number
  readonly lines: readonly string[]
  /** Null where there is no room for the name. */
  readonly box: Box | null
}

/** Where an event is, in slots from the left edge; null outside the years of the chart. */
function findSlot(event: Event, { series }: TrendChart): number | null {
  const year = Number(event.date.slice(0, 4))
  const month = Number(event.date.slice(5, 7) || '1')
  const index = series.points.findIndex((point) => point.year === year)
  if (!affects(event, series.indicator) || index < 0) return null
  if (event.effect === 'caution') return index + 0.5
  // A break before the first year separates nothing in the chart.
  return index === 0 && month === 1 ? null : index + (month - 1) / 12
}

type Located = { readonly event: Event; readonly slot: number }

/** Breaks are placed first, then cautions, each from the left. */
function rankEvent({ event, slot }: Located): number {
  return event.effect === 'break' ? slot : slot + 1000
}

/** Left edges to try: a break's beside its line, a caution's over its year. */
function listLeftEdges(
  { x, width, isBreak }: { readonly x: number; readonly width: number; readonly isBreak: boolean },
  slot: number,
  bounds: Box,
  gap: number,
): readonly number[] {
  const clamped = Math.max(bounds.left, Math.min(bounds.right - width, x - width / 2))
  return isBreak
    ? [x + gap, x - gap - width, clamped]
    : [clamped, x + slot / 2 - width, x - slot / 2]
}

/** Places the notes of events in rows from the top, clear of other notes and lines. */
export function placeEventNotes(
  { chart, theme, messages, size }: Content<TrendChart>,
  plot: Pick<PlotArea, 'left' | 'slot'>,
): { readonly notes: readonly EventNote[]; readonly height: number } {
  const row = lineHeight(theme)
  const { fontSize } = theme
  const bounds: Box = { left: 0, top: 0, right: size.width, bottom: size.height * MOST_HEIGHT }
  const notes: EventNote[] = []
  const located = chart.events
    .map((event) => ({ event, slot: findSlot(event, chart) }))
    .filter((found): found is Located => found.slot !== null)
    .sort((a, b) => rankEvent(a) - rankEvent(b))
  for (const { event, slot } of located) {
    const x = plot.left + slot * plot.slot
    const longest = Math.min(size.width, LONGEST_LINE * fontSize)
    const lines = fitLines(messages.event(event), 2, { width: longest, fontSize, weight: 'normal' })
    const width = Math.max(...lines.map((line) => estimateWidth(line, fontSize)))
    const isBreak = event.effect === 'break'
    const box = [0, 1, 2]
      .flatMap((rows) =>
        listLeftEdges({ x, width, isBreak }, plot.slot, bounds, fontSize / 2).map((left) => ({
          left,
          top: rows * row,
          right: left + width,
          bottom: (rows + lines.length) * row,
        })),
      )
      .find(
        (candidate) =>
          inside(candidate, bounds) &&
          notes.every((note) => isClear(candidate, x, note, fontSize * 0.75)),
      )
    notes.push({ event, slot, x, top: findLineTop(box ?? null, x), lines, box: box ?? null })
  }
  return { notes, height: Math.max(0, ...notes.map(({ box }) => box?.bottom ?? 0)) }
}

/** The line of an event starts beside its note, or below it where the note is across. */
function findLineTop(box: Box | null, x: number): number {
  if (box === null) return 0
  return box.left < x && x < box.right ? box.bottom : box.top
}

/** Whether a note in `box`, with its line at `x`, is clear of another note and its line. */
function isClear(box: Box, x: number, other: EventNote, gap: number): boolean {
  if (other.box === null) return true
  const line: Box = { left: other.x - 1, top: other.top, right: other.x + 1, bottom: Infinity }
  const ownLine: Box = { left: x - 1, top: findLineTop(box, x), right: x + 1, bottom: Infinity }
  const meetsLine = other.event.effect === 'break' && overlap(box, line)
  const wide = { ...other.box, left: other.box.left - gap, right: other.box.right + gap }
  return !overlap(box, wide) && !meetsLine && !overlap(ownLine, other.box)
}

function buildNoteText({ lines, box }: EventNote, theme: ChartTheme): Marks {
  if (box === null) return []
  const row = lineHeight(theme)
  return lines.map((text, index) =>
    buildText(
      {
        text,
        box: { ...box, top: box.top + index * row, bottom: box.top + (index + 1) * row },
        colour: theme.muted,
        weight: 'normal',
      },
      theme,
    ),
  )
}

/** A break is a dotted line; a caution a background of its year, over bars a thin line under its note. */
function buildSign(
  { x, event, top, box }: EventNote,
  { chart, plot, theme }: Drawing<TrendChart>,
): GraphicMark {
  const pen = { colour: theme.muted, layer: layers.rule }
  if (event.effect === 'break')
    return buildRule(x, top, x, plot.bottom, { ...pen, width: theme.lineWidth / 2, line: 'dots' })
  const left = x - plot.slot / 2
  const right = x + plot.slot / 2
  const below = box?.bottom ?? plot.top
  const background = { left, right, top: below, bottom: plot.bottom }
  if (chooseTrendForm(chart.series) === 'line')
    return buildRectangle(background, theme.shade, layers.shade)
  const inset = plot.slot * 0.1
  const y = below + theme.fontSize / 4
  return buildRule(left + inset, y, right - inset, y, { ...pen, width: theme.lineWidth / 3 })
}

export function buildEventMarks(notes: readonly EventNote[], drawing: Drawing<TrendChart>): Marks {
  return notes.flatMap((note) => [buildSign(note, drawing), ...buildNoteText(note, drawing.theme)])
}
