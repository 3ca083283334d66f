import type { Observation } from '../../domain/model/observation'
import { blend } from '../../theme/blend'
import type { ChartTheme } from '../../theme/chartTheme'
import type { ChartMessages } from '../chartMessages'
import { sortParts, type PartsChart } from './partsChart'

/** A row ready to be drawn: its texts, the lengths of its bars and their colours. */
export type PartsRow = {
  readonly name: string
  readonly text: string
  /** Null where there is no figure; `text` then gives the reason. */
  readonly value: number | null
  readonly hollow: boolean
  readonly colour: string
  /** The years of both bars; null where they carry none. */
  readonly years: readonly [now: string, before: string] | null
  readonly before: {
    /** Null where there is no figure; `text` then gives the reason. */
    readonly value: number | null
    /** Empty where the bar carries no figure. */
    readonly text: string
    readonly colour: string
  } | null
}

function buildBefore(
  before: Observation | null,
  colour: string,
  dated: boolean,
  messages: ChartMessages,
): PartsRow['before'] {
  if (before === null || (before.kind === 'missing' && !dated)) return null
  return before.kind === 'missing'
    ? { value: null, text: messages.missing(before), colour }
    : { value: before.value, text: dated ? messages.shortValue(before) : '', colour }
}

/** How far the earlier year's bar goes towards paper. */
const BEFORE_TINT = 0.34

/** How far the remainder's earlier bar goes towards paper, as legibility allows. */
const REMAINDER_TINT = 0.2

/** The same hue as its bar, lighter. */
function tintBefore(colour: string, theme: ChartTheme): string {
  return colour === theme.accent ? theme.tint : blend(colour, theme.paper, BEFORE_TINT)
}

/** The rows from the top: parts in descending order, then the remainder in grey. */
export function buildPartsRows(
  { parts, remainder, dated = false }: PartsChart,
  theme: ChartTheme,
  messages: ChartMessages,
): readonly PartsRow[] {
  const rows = sortParts(parts).map(({ name, now, before, colour = theme.accent }): PartsRow => {
    const isStated = now.kind === 'reported'
    return {
      name,
      text: isStated ? messages.shortValue(now) : messages.missing(now),
      value: isStated ? now.value : null,
      hollow: isStated && now.status === 'estimated',
      colour,
      years: dated ? [messages.year(now), before === null ? '' : messages.year(before)] : null,
      before: buildBefore(before, tintBefore(colour, theme), dated, messages),
    }
  })
  if (remainder === null) return rows
  const { name, now, before } = remainder
  const colour = blend(theme.muted, theme.paper, REMAINDER_TINT)
  const last: PartsRow = {
    name,
    text: messages.tick(now),
    value: now,
    hollow: false,
    colour: theme.muted,
    years: null,
    before: before === null ? null : { value: before, text: '', colour },
  }
  return [...rows, last]
}
