import type { Event } from '../../domain/model/catalog'
import type { ChartTheme } from '../../theme/chartTheme'
import { inside, overlap, type Box } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import { lineHeight } from '../layout/marks'
import { estimateWidth } from '../../typesetting/textWidth'
import type { TrendChart } from './trendChart'
import { fitLines } from '../../typesetting/wrapLines'

/** Events may take this share of the picture's height at most: the figures are the picture. */
const mostShare = 0.3

/** Longest line of a note, in em: longer names go on a second line. */
const longest = 17

/** An event with its place: `x` is its rule for a break, the middle of its year for a caution. */
export type EventNote = {
  readonly event: Event
  /** In slots from the plot's left edge. */
  readonly at: number
  readonly x: number
  /** Where its rule begins. */
  readonly top: number
  readonly lines: readonly string[]
  /** Null where there was no room for the words. */
  readonly box: Box | null
}

/** Where an event stands, in slots from the left edge; null outside the picture's years. */
function slotOf(event: Event, chart: TrendChart): number | null {
  const { series } = chart
  const touches = event.topics === 'all' || event.topics.includes(series.indicator.topic)
  const year = Number(event.date.slice(0, 4))
  const month = Number(event.date.slice(5, 7) || '1')
  const index = series.points.findIndex((point) => point.year === year)
  if (!touches || index < 0) return null
  if (event.effect === 'caution') return index + 0.5
  // A break before the first year parts nothing that is shown.
  return index === 0 && month === 1 ? null : index + (month - 1) / 12
}

/** Breaks choose their places first, then cautions, each from the left. */
function rank({ event, at }: { readonly event: Event; readonly at: number }): number {
  return event.effect === 'break' ? at : at + 1000
}

type Placing = { readonly x: number; readonly width: number; readonly isBreak: boolean }

/**
 * Beside a rule: right of it, else left of it, else wherever it stays in the picture. Over the middle of a
 * caution's year, else beginning or ending with that year.
 */
function leftEdges({ x, width, isBreak }: Placing, slot: number, bounds: Box, gap: number) {
  const clamped = Math.max(bounds.left, Math.min(bounds.right - width, x - width / 2))
  return isBreak
    ? [x + gap, x - gap - width, clamped]
    : [clamped, x + slot / 2 - width, x - slot / 2]
}

/**
 * Breaks and cautions with their notes set in rows from the picture's top, none over another nor over
 * another's rule. Gives the height that the rows take.
 */
export function eventNotes(
  chart: TrendChart,
  plot: { readonly left: number; readonly right: number; readonly slot: number },
  size: { readonly width: number; readonly height: number },
  theme: ChartTheme,
  messages: ChartMessages,
): { readonly notes: readonly EventNote[]; readonly height: number } {
  const row = lineHeight(theme)
  const bounds: Box = { left: 0, top: 0, right: size.width, bottom: size.height * mostShare }
  const notes: EventNote[] = []
  const standing = chart.events
    .map((event) => ({ event, at: slotOf(event, chart) }))
    .filter((found): found is { event: Event; at: number } => found.at !== null)
    .sort((a, b) => rank(a) - rank(b))
  for (const { event, at } of standing) {
    const x = plot.left + at * plot.slot
    const most = Math.min(size.width, longest * theme.fontSize)
    const lines = fitLines(messages.event(event), 2, {
      width: most,
      fontSize: theme.fontSize,
      weight: 'normal',
    })
    const width = Math.max(...lines.map((line) => estimateWidth(line, theme.fontSize)))
    const isBreak = event.effect === 'break'
    const free = [0, 1, 2]
      .flatMap((rows) =>
        leftEdges({ x, width, isBreak }, plot.slot, bounds, theme.fontSize / 2).map((left) => ({
          left,
          top: rows * row,
          right: left + width,
          bottom: (rows + lines.length) * row,
        })),
      )
      .find(
        (box) =>
          inside(box, bounds) && notes.every((note) => apart(box, x, note, theme.fontSize * 0.75)),
      )
    notes.push({ event, at, x, top: ruleTop(free ?? null, x), lines, box: free ?? null })
  }
  return { notes, height: Math.max(0, ...notes.map(({ box }) => box?.bottom ?? 0)) }
}

/** Beside its note, or below it where the note had to be set across. */
function ruleTop(box: Box | null, x: number): number {
  if (box === null) return 0
  return box.left < x && x < box.right ? box.bottom : box.top
}

/** Whether a note in `box`, with its rule at `x`, leaves another note and its rule alone. */
function apart(box: Box, x: number, other: EventNote, gap: number): boolean {
  if (other.box === null) return true
  const rule: Box = { left: other.x - 1, top: other.top, right: other.x + 1, bottom: Infinity }
  const ownRule: Box = { left: x - 1, top: ruleTop(box, x), right: x + 1, bottom: Infinity }
  const meetsRule = other.event.effect === 'break' && overlap(box, rule)
  const wide = { ...other.box, left: other.box.left - gap, right: other.box.right + gap }
  return !overlap(box, wide) && !meetsRule && !overlap(ownRule, other.box)
}
