import type { FigureRow } from './figureRows'
import { parseTyped, type Correction, type Decision } from './work'

/** The correction that a form begins with: what was decided before, else what was read. */
export function startCorrection(
  { key, figure }: FigureRow,
  decision: Decision | undefined,
): Correction {
  if (decision?.kind === 'corrected')
    return { key, value: String(decision.value), indicator: decision.indicator }
  return { key, value: String(figure.value), indicator: figure.match.indicator }
}

/** The decision that a correction makes; null where its value is no number. */
export function finishCorrection({ value, indicator }: Correction, at: string): Decision | null {
  const number = parseTyped(value)
  return number === null ? null : { kind: 'corrected', at, value: number, indicator }
}
