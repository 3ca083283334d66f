import * as v from 'valibot'
import type { DataProblem } from '../../domain/model/catalog'
import { yieldToMain } from '../../scheduling/yieldToMain'
import { parseIndicatorId, parseRegionCode } from '../../domain/model/ids'
import {
  buildMissingValue,
  type MissingValue,
  type Observation,
} from '../../domain/model/observation'
import {
  noteSchema,
  positionSchema,
  observationSchema,
  toObservation,
  type ObservationRow,
} from './observations'
import { shapeFault } from './shape'

/** The readable rows of an observations resource and the problems of the others. */
export type ParsedObservations = {
  readonly dataVersion: string
  readonly observations: readonly Observation[]
  readonly problems: readonly DataProblem[]
}

/** What every row of the answer must share: its region, or its indicator. */
type Shared = { readonly key: 'region' | 'indicator'; readonly value: string }

type Answer = { readonly dataVersion: string; readonly observations: readonly unknown[] }

/**
 * Parses an answer row by row, so a bad row costs one figure and not the page. A bad row becomes a problem
 * and, where its position is readable, a value missing as `unreadable`. A bad note costs only the note. Of
 * two rows for one position the first counts and the second is a problem.
 */
export function parseObservations(answer: Answer, shared: Shared): ParsedObservations {
  const parsing = parseRows(answer, shared)
  for (;;) {
    const { done, value } = parsing.next()
    if (done === true) return value
  }
}

/** Like `parseObservations`, yielding to the main thread: some thousand rows take 200 ms on a slow machine. */
export async function parseInChunks(answer: Answer, shared: Shared): Promise<ParsedObservations> {
  const parsing = parseRows(answer, shared)
  for (;;) {
    const { done, value } = parsing.next()
    if (done === true) return value
    await yieldToMain()
  }
}

/** Rows parsed between two yields. */
const SLICE = 100

/** Yields after every slice. */
function* parseRows(answer: Answer, shared: Shared): Generator<undefined, ParsedObservations> {
  const problems: DataProblem[] = []
  const resource = `${shared.key}s/${shared.value}/observations.json`
  const readable = new Map<string, Observation>()
  const unreadable = new Map<string, MissingValue>()

  for (const [index, row] of answer.observations.entries()) {
    if (index > 0 && index % SLICE === 0) yield undefined
    const outcome = readRow(row, shared)
    if (outcome.fault !== null) {
      const { path, expected, received } = outcome.fault
      const whole = ['observations', index, ...(path === '' ? [] : [path])].join('.')
      problems.push({ resource, path: `${whole}${describePosition(row)}`, expected, received })
    }
    if (outcome.row === null) {
      const missing = readMissing(row, shared)
      if (missing !== null) unreadable.set(buildKey(missing), missing)
      continue
    }
    const key = buildKey(outcome.row)
    if (readable.has(key)) {
      problems.push({
        resource,
        path: `observations.${index}`,
        expected: 'unique (indicator, region, year)',
        received: key,
      })
      continue
    }
    readable.set(key, toObservation(outcome.row))
  }

  return {
    dataVersion: answer.dataVersion,
    observations: [
      ...readable.values(),
      ...[...unreadable].filter(([key]) => !readable.has(key)).map(([, missing]) => missing),
    ],
    problems,
  }
}

/** What is readable of a row and what is wrong with it; both for a row with a bad note. */
type Outcome = {
  readonly row: ObservationRow | null
  readonly fault: Omit<DataProblem, 'resource'> | null
}

function readRow(row: unknown, shared: Shared): Outcome {
  const result = v.safeParse(observationSchema, row, { abortEarly: true })
  if (!result.success) {
    const fault = shapeFault(result.issues[0])
    const spared = /^notes\b/.test(fault.path) ? readRow(withReadableNotes(row), shared) : null
    return { row: spared?.row ?? null, fault: spared?.fault ?? fault }
  }
  const value = result.output[shared.key]
  if (value !== shared.value)
    return { row: null, fault: { path: shared.key, expected: shared.value, received: value } }
  return { row: result.output, fault: null }
}

/** Which figure a row is about, in brackets; empty where that cannot be read either. */
function describePosition(row: unknown): string {
  const result = v.safeParse(positionSchema, row)
  return result.success ? ` (${result.output.indicator} ${result.output.year})` : ''
}

/** The row with its readable notes only. */
function withReadableNotes(row: unknown): object {
  const { notes, ...rest } = v.parse(v.looseObject({ notes: v.unknown() }), row)
  return Array.isArray(notes)
    ? { ...rest, notes: notes.filter((note) => v.is(noteSchema, note)) }
    : rest
}

/** Null where the position is unreadable or not of this answer. */
function readMissing(row: unknown, shared: Shared): MissingValue | null {
  const result = v.safeParse(positionSchema, row)
  if (!result.success || result.output[shared.key] !== shared.value) return null
  const { indicator, region, year } = result.output
  const position = { indicator: parseIndicatorId(indicator), region: parseRegionCode(region), year }
  return buildMissingValue(position, 'unreadable')
}

function buildKey(position: {
  readonly indicator: string
  readonly region: string
  readonly year: number
}): string {
  return `${position.indicator} ${position.region} ${position.year}`
}
