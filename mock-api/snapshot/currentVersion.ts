import type { ObservationRow } from '../../src/data/schemas/observations'
import { buildFrozenResponses, type FrozenVersion } from './frozenVersions'
import type { Answers } from '../files/buildResponses'

/**
 * The name of today's data. A name permanently means one state of the figures: after a correction of a
 * frozen version, today's data are `<version>.2`, `.3` and so on.
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

/** Everything that defines the figures, as text; a change of wording makes no new version. */
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

/** A note added later does not make a new version. */
function withoutNotes(row: ObservationRow): ObservationRow {
  return { ...row, notes: undefined }
}

/** Sorts keys, because hand-written files have them in any order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, inOrder(entry)]),
  )
}
