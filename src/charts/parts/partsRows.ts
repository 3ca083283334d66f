import type { Observation } from '../../domain/model/observation'
import { blend } from '../../theme/blend'
import type { ChartTheme } from '../../theme/chartTheme'
import type { ChartMessages } from '../chartMessages'
import { inOrder, type PartsChart } from './partsChart'

/** A row ready to be drawn: what is written, how long its bars are, and in which colour. */
export type PartsRow = {
  readonly name: string
  readonly text: string
  /** Null where there is no figure; `text` then says why. */
  readonly value: number | null
  readonly hollow: boolean
  readonly colour: string
  readonly before: {
    readonly text: string
    readonly value: number
    readonly colour: string
  } | null
}

function beforeOf(
  before: Observation | null,
  theme: ChartTheme,
  messages: ChartMessages,
): PartsRow['before'] {
  if (before === null || before.kind === 'missing') return null
  return { text: messages.shortValue(before), value: before.value, colour: theme.tint }
}

/** How much of the paper is in the remainder's earlier bar. */
const REST_LIGHTER = 0.2

/** The rows from the top: parts in descending order, then the remainder in grey. */
export function partsRows(
  { parts, remainder }: PartsChart,
  theme: ChartTheme,
  messages: ChartMessages,
): readonly PartsRow[] {
  const rows = inOrder(parts).map(({ name, now, before }): PartsRow => {
    const stated = now.kind === 'stated'
    return {
      name,
      text: stated ? messages.shortValue(now) : messages.missing(now),
      value: stated ? now.value : null,
      hollow: stated && now.status === 'estimated',
      colour: theme.accent,
      before: beforeOf(before, theme, messages),
    }
  })
  if (remainder === null) return rows
  const { name, now, before } = remainder
  const rest: PartsRow = {
    name,
    text: messages.tick(now),
    value: now,
    hollow: false,
    colour: theme.muted,
    before:
      before === null
        ? null
        : {
            text: messages.tick(before),
            value: before,
            // Grey as the remainder's own bar, and as much lighter as legibility allows.
            colour: blend(theme.muted, theme.paper, REST_LIGHTER),
          },
  }
  return [...rows, rest]
}
