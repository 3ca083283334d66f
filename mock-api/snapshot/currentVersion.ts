import type { ObservationRow } from '../../src/data/schemas/observations'
import { buildFrozenResponses, type FrozenVersion } from './frozenVersions'
import type { Answers } from '../files/buildResponses'

/**
 * The name of today's data. A name stands for one state of the figures permanently: where figures were
 * corrected after their version was frozen, today's are `<version>.2`, `.3` and so on.
 */
export function currentVersion(answers: Answers, frozen: readonly FrozenVersion[]): string {
  const named = answers.catalogAnswer().dataVersion
  const today = figuresOf(answers)
  const byName = new Map(frozen.map((version) => [version.dataVersion, version]))
  for (let edition = 1; ; edition++) {
    const name = edition === 1 ? named : `${named}.${edition}`
    const taken = byName.get(name)
    if (taken === undefined) return name
    if (figuresOf(buildFrozenResponses(taken)) === today) return name
  }
}

/** The same answers under another version's name. */
export function withVersion(answers: Answers, dataVersion: string): Answers {
  const named = <Answer extends object>(answer: Answer | null) =>
    answer === null ? null : { ...answer, dataVersion }
  return {
    catalogAnswer: () => ({ ...answers.catalogAnswer(), dataVersion }),
    regionsAnswer: () => ({ ...answers.regionsAnswer(), dataVersion }),
    regionAnswer: (code) => named(answers.regionAnswer(code)),
    indicatorAnswer: (id) => named(answers.indicatorAnswer(id)),
  }
}

/** All that makes a figure what it is, as text; wording may improve without a new version. */
function figuresOf({ catalogAnswer, regionsAnswer, regionAnswer }: Answers): string {
  const { indicators } = catalogAnswer()
  const { regions } = regionsAnswer()
  return JSON.stringify([
    indicators.map(({ id, unit, multiplier, measure, decimals }) => [
      id,
      unit.zh,
      multiplier,
      measure,
      decimals,
    ]),
    regions.map(({ code }) => inOrder((regionAnswer(code)?.observations ?? []).map(withoutNotes))),
  ])
}

/** A reason that is written down later is no other figure. */
function withoutNotes(row: ObservationRow): ObservationRow {
  return { ...row, notes: undefined }
}

/** Keys in one order: a file that was written by hand says the same in any. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, inOrder(entry)]),
  )
}
