/** A figure that was compared with the paper. */
export type Tick = {
  /** What the report printed, as it was shown then. */
  readonly printed: string
  /** The data version of that moment. */
  readonly version: string
}

/** Ticks by indicator. */
export type Ticks = Readonly<Record<string, Tick>>

/** Whether an entry was ticked, and whether it is still what was ticked. */
export type TickState =
  | { readonly kind: 'open' | 'ticked' }
  | { readonly kind: 'changed'; readonly tick: Tick }

export function findTickState(tick: Tick | undefined, printed: string): TickState {
  if (tick === undefined) return { kind: 'open' }
  return tick.printed === printed ? { kind: 'ticked' } : { kind: 'changed', tick }
}

export function formatTicks(ticks: Ticks): string {
  return JSON.stringify(ticks)
}

/** Ticks as they were kept; what cannot be read is left out. */
export function parseTicks(text: string | null): Ticks {
  const parsed = parseJson(text ?? '{}')
  if (!isRecord(parsed)) return {}
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([id, tick]) => {
      if (!isRecord(tick)) return []
      const { printed, version } = tick
      return typeof printed === 'string' && typeof version === 'string'
        ? [[id, { printed, version }]]
        : []
    }),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
