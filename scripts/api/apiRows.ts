import * as v from 'valibot'
import {
  observationSchema,
  positionSchema,
  type ObservationRow,
} from '../../src/data/schemas/observations'
import { findRowFaults, type ReportYears } from '../../src/data/schemas/rowRules'
import { listYears } from '../../src/domain/model/series'
import { shapeFault } from '../../src/data/schemas/shape'
import type { Deviation } from './apiCheck'

/** What the catalogue and the list of regions name. */
export type Known = {
  readonly dataVersion: string | null
  /** Null where the list of regions cannot be read. */
  readonly regions: ReadonlySet<string> | null
  /** By id; null for an entry that cannot be read. */
  readonly indicators: ReadonlyMap<string, Measured | null>
  readonly sources: ReportYears
  readonly reports: readonly { readonly region: string; readonly year: number }[]
}

/** The part of an indicator that limits its figures. */
type Measured = NonNullable<Parameters<typeof findRowFaults>[1]>

type Found = Omit<Deviation, 'resource'>

/** The region or indicator that every row of an answer must have. */
type Shared = { readonly region: string } | { readonly indicator: string }

/** Checks a valid row against other rows; null if they agree. */
type CheckRow = (row: ObservationRow) => Omit<Found, 'path'> | null

/** Yields rows that break the contract, name unknown ids, occur twice or fail `checkRow`. */
export function* rowDeviations(
  answer: Readonly<Record<string, unknown>>,
  shared: Shared,
  known: Known,
  checkRow: CheckRow,
): Generator<Found> {
  const rows: unknown = answer['observations']
  if (!Array.isArray(rows)) return
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const at = `observations.${index}`
    const result = v.safeParse(observationSchema, row)
    for (const issue of result.issues ?? []) {
      const { path, expected, received } = shapeFault(issue)
      yield { path: path === '' ? at : `${at}.${path}`, expected, received }
    }
    if (!result.success) continue
    for (const { path, ...rest } of strayNames(result.output, shared, known))
      yield { path: `${at}.${path}`, ...rest }
    for (const { path, expected, received } of unfitFigures(result.output, known))
      yield { path: [at, ...path].join('.'), expected, received }
    const key = keyOf(result.output)
    if (seen.has(key))
      yield { path: at, expected: 'one row per indicator, region and year', received: key }
    seen.add(key)
    const conflict = checkRow(result.output)
    if (conflict !== null) yield { path: at, ...conflict }
  }
}

/** Yields the rows that a region's answer lacks: one for each indicator and year, from the first to the last. */
export function* lackingRows(
  answer: Readonly<Record<string, unknown>>,
  region: string,
  known: Known,
): Generator<Found> {
  const rows = (Array.isArray(answer['observations']) ? answer['observations'] : []).flatMap(
    (row: unknown) => {
      const position = v.safeParse(positionSchema, row)
      return position.success && position.output.region === region ? [position.output] : []
    },
  )
  const sent = new Set(rows.map(keyOf))
  const years = listYears([...rows, ...known.reports.filter((report) => report.region === region)])
  for (const indicator of known.indicators.keys())
    for (const year of years) {
      const key = keyOf({ indicator, region, year })
      if (!sent.has(key)) yield { path: 'observations', expected: `a row ${key}`, received: 'none' }
    }
}

function* strayNames(row: ObservationRow, shared: Shared, known: Known): Generator<Found> {
  for (const [path, expected] of Object.entries(shared)) {
    const received = row[path === 'region' ? 'region' : 'indicator']
    if (received !== expected) yield { path, expected: `"${expected}"`, received: `"${received}"` }
  }
  if (!('indicator' in shared) && !known.indicators.has(row.indicator))
    yield { path: 'indicator', expected: 'the id of an indicator', received: `"${row.indicator}"` }
  if (!('region' in shared) && known.regions?.has(row.region) === false)
    yield { path: 'region', expected: 'the code of a region', received: `"${row.region}"` }
}

/** What the row's indicator cannot have, and reports that are unknown or about another time. */
function unfitFigures(row: ObservationRow, { indicators, sources }: Known) {
  return row.status === 'missing'
    ? []
    : findRowFaults(row, indicators.get(row.indicator) ?? null, sources)
}

/** Number of regions whose answers are compared: all of a nation's do not fit into memory. */
const COMPARED = 20

/**
 * Compares the answers by region with those by indicator: first `remember` the rows of regions, then
 * `compare` those of indicators.
 */
export function comparison() {
  const regions = new Set<string>()
  const rows = new Map<string, string>()
  const remember: CheckRow = (row) => {
    if (regions.size < COMPARED) regions.add(row.region)
    if (regions.has(row.region)) rows.set(keyOf(row), inOrder(row))
    return null
  }
  const compare: CheckRow = (row) => {
    if (!regions.has(row.region)) return null
    const key = keyOf(row)
    const other = rows.get(key)
    rows.delete(key)
    const own = inOrder(row)
    const expected = `the row of regions/${row.region}/observations.json`
    if (other === undefined) return { expected, received: `${key}, which is not there` }
    return other === own ? null : { expected: `${expected}: ${other}`, received: own }
  }
  const lackingOf = (indicator: string): readonly Found[] =>
    [...rows.keys()]
      .filter((key) => key.startsWith(`${indicator} `))
      .map((key) => ({ path: 'observations', expected: `a row ${key}`, received: 'none' }))
  return { remember, compare, lackingOf }
}

function keyOf({
  indicator,
  region,
  year,
}: Pick<ObservationRow, 'indicator' | 'region' | 'year'>): string {
  return `${indicator} ${region} ${year}`
}

/** As JSON with sorted keys. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
