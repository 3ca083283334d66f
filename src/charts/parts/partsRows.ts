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
  readonly before: { readonly value: number; readonly colour: string } | null
}

function buildBefore(before: Observation | null, theme: ChartTheme): PartsRow['before'] {
  if (before === null || before.kind === 'missing') return null
  return { value: before.value, colour: theme.tint }
}

/** How far the remainder's earlier bar goes towards paper, as legibility allows. */
const REMAINDER_TINT = 0.2

/** The rows from the top: parts in descending order, then the remainder in grey. */
export function buildPartsRows(
  { parts, remainder }: PartsChart,
  theme: ChartTheme,
  messages: ChartMessages,
): readonly PartsRow[] {
  const rows = sortParts(parts).map(({ name, now, before }): PartsRow => {
    const isStated = now.kind === 'reported'
    return {
      name,
      text: isStated ? messages.shortValue(now) : messages.missing(now),
      value: isStated ? now.value : null,
      hollow: isStated && now.status === 'estimated',
      colour: theme.accent,
      before: buildBefore(before, theme),
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
    before: before === null ? null : { value: before, colour },
  }
  return [...rows, last]
}
