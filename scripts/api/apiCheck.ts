import * as v from 'valibot'
import { ApiError, type Fault } from '../../src/data/apiError'
import { catalogSchema, indicatorIdSchema, indicatorSchema } from '../../src/data/schemas/catalog'
import { getJson } from '../../src/data/client'
import { regionEnvelopeSchema } from '../../src/data/schemas/observations'
import { indicatorEnvelopeSchema } from '../../src/data/schemas/indicatorObservations'
import { shapeFault } from '../../src/data/schemas/shape'
import { regionsSchema } from '../../src/data/schemas/regions'
import { yearSchema } from '../../src/data/schemas/texts'
import { versionsSchema } from '../../src/data/schemas/versions'
import { nameDeviations, regionDeviations, findRegions } from './apiRegions'
import { comparison, lackingRows, rowDeviations, type Known } from './apiRows'

/** One deviation of a server from the contract. */
export type Deviation = {
  readonly resource: string
  /** Dotted, as `observations.12.value`; empty for the answer as a whole. */
  readonly path: string
  readonly expected: string
  readonly received: string
}

/** A resource that does not exist. */
const NOWHERE = 'regions/000000/observations.json'

type Options = {
  readonly fetch?: typeof fetch | undefined
  /** When to stop, as `Date.now()` tells it; a single request has its own limit. */
  readonly until?: number
}

class OutOfTime extends Error {}

/**
 * Requests every resource of the contract from a server and yields every deviation, by the app's own schemas
 * and by rules across answers. Finally returns the requested resources. `base` as in settings.json, but
 * absolute.
 */
export async function* deviationsOf(
  base: string,
  { fetch: ask, until = Infinity }: Options = {},
): AsyncGenerator<Deviation, readonly string[]> {
  const requested: string[] = []
  const answerTo = async (resource: string) => {
    if (Date.now() > until) throw new OutOfTime(resource)
    requested.push(resource)
    return getJson(base, resource, { fetch: ask })
  }
  try {
    yield* deviationsIn(answerTo)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    const expected = 'all answers within the time limit'
    yield { resource: error.message, path: '', expected, received: 'no time left to request it' }
  }
  return requested
}

async function* deviationsIn(answerTo: Ask): AsyncGenerator<Deviation, void> {
  const catalog = yield* read(answerTo, 'catalog.json', catalogSchema)
  if (catalog === null) return
  const list = yield* read(answerTo, 'regions.json', regionsSchema)
  const regions = findRegions(list)
  yield* regionDeviations(catalog, list, regions)
  const known = knownIn(catalog, regions)
  if (list !== null) yield* mustBe(list, 'regions.json', { dataVersion: known.dataVersion })
  const compared = comparison()
  for (const [region, name] of regions ?? []) {
    const resource = `regions/${region}/observations.json`
    const answer = yield* read(answerTo, resource, regionEnvelopeSchema)
    if (answer === null) continue
    yield* mustBe(answer, resource, { region, dataVersion: known.dataVersion })
    yield* nameDeviations(answer, resource, name)
    for (const found of rowDeviations(answer, { region }, known, compared.remember))
      yield { resource, ...found }
    for (const found of lackingRows(answer, region, known)) yield { resource, ...found }
  }
  for (const indicator of known.indicators.keys()) {
    const resource = `indicators/${encodeURIComponent(indicator)}/observations.json`
    const answer = yield* read(answerTo, resource, indicatorEnvelopeSchema)
    if (answer === null) continue
    yield* mustBe(answer, resource, { indicator, dataVersion: known.dataVersion })
    for (const found of rowDeviations(answer, { indicator }, known, compared.compare))
      yield { resource, ...found }
    for (const found of compared.lackingOf(indicator)) yield { resource, ...found }
  }
  yield* versionDeviations(answerTo, known)
  yield* nowhereDeviations(answerTo)
}

type Ask = (resource: string) => Promise<unknown>
type Json = Readonly<Record<string, unknown>>

const jsonSchema = v.record(v.string(), v.unknown())

/** The answer as far as it can be read; null where there is none that is an object. */
async function* read(
  answerTo: Ask,
  resource: string,
  schema: v.GenericSchema,
): AsyncGenerator<Deviation, Json | null> {
  let answer: unknown
  try {
    answer = await answerTo(resource)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    yield { resource, path: '', expected: 'an answer in JSON', received: said(error.fault) }
    return null
  }
  for (const issue of v.safeParse(schema, answer).issues ?? []) {
    const { path, expected, received } = shapeFault(issue)
    yield { resource, path, expected, received }
  }
  const result = v.safeParse(jsonSchema, answer)
  return result.success ? result.output : null
}

function* mustBe(answer: Json, resource: string, required: Json): Generator<Deviation> {
  for (const [path, expected] of Object.entries(required)) {
    const received = answer[path]
    // The schema reports other types already.
    if (typeof received === 'string' && typeof expected === 'string' && received !== expected)
      yield { resource, path, expected: `"${expected}"`, received: `"${received}"` }
  }
}

const namedIndicator = v.object({ id: indicatorIdSchema })
const namedReport = v.object({ id: v.string(), year: v.fallback(v.nullable(yearSchema), null) })

/** What is named, as far as it can be read: one bad row need not hide what follows. */
function knownIn(catalog: Json, regions: ReadonlyMap<string, unknown> | null): Known {
  const readable = <Value>(list: unknown, schema: v.GenericSchema<unknown, Value>) =>
    (Array.isArray(list) ? list : []).flatMap((row: unknown) => {
      const result = v.safeParse(schema, row)
      return result.success ? [result.output] : []
    })
  const { dataVersion, indicators, sources } = catalog
  const measured = new Map(readable(indicators, indicatorSchema).map((row) => [row.id, row]))
  return {
    dataVersion: typeof dataVersion === 'string' ? dataVersion : null,
    regions: regions === null ? null : new Set(regions.keys()),
    indicators: new Map(
      readable(indicators, namedIndicator).map(({ id }) => [id, measured.get(id) ?? null]),
    ),
    sources: new Map(readable(sources, namedReport).map(({ id, year }) => [id, year])),
    reports: readable(sources, v.object({ region: v.string(), year: v.number() })),
  }
}

/** A server may keep no versions; one that does has today's first, and answers for each. */
async function* versionDeviations(
  answerTo: Ask,
  { dataVersion }: Known,
): AsyncGenerator<Deviation> {
  const resource = 'versions.json'
  const answer = await answerTo(resource).catch((error: unknown) => error)
  if (answer instanceof ApiError && answer.fault.kind === 'http' && answer.fault.status === 404)
    return
  const list = yield* read(() => settled(answer), resource, versionsSchema)
  const names = v.safeParse(versionsSchema, list)
  if (!names.success) return
  for (const [index, version] of names.output.versions.entries()) {
    if (index === 0 && dataVersion !== null && version.dataVersion !== dataVersion)
      yield {
        resource,
        path: 'versions.0.dataVersion',
        expected: `"${dataVersion}"`,
        received: `"${version.dataVersion}"`,
      }
    for (const [file, schema] of [
      ['catalog.json', catalogSchema],
      ['regions.json', regionsSchema],
    ] as const) {
      const versioned = `versions/${encodeURIComponent(version.dataVersion)}/${file}`
      const whole = yield* read(answerTo, versioned, schema)
      if (whole !== null) yield* mustBe(whole, versioned, { dataVersion: version.dataVersion })
    }
  }
}

async function settled(answer: unknown): Promise<unknown> {
  if (answer instanceof Error) throw answer
  return answer
}

/** Detects a server that answers every address with its start page. */
async function* nowhereDeviations(answerTo: Ask): AsyncGenerator<Deviation> {
  const answer = await answerTo(NOWHERE).catch((error: unknown) => error)
  if (answer instanceof OutOfTime) throw answer
  const fault = answer instanceof ApiError ? answer.fault : null
  if (fault?.kind === 'http' && fault.status === 404) return
  const received = fault === null ? 'JSON' : said(fault)
  yield { resource: NOWHERE, path: '', expected: 'HTTP 404: there is no such region', received }
}

function said(fault: Fault): string {
  switch (fault.kind) {
    case 'offline':
      return 'no connection'
    case 'timeout':
      return 'nothing in time'
    case 'elsewhere':
      return 'a redirect to another site'
    case 'http':
      return `HTTP ${fault.status}`
    case 'html':
      return 'an HTML page'
    case 'malformed':
      return fault.cutOff ? 'JSON that is cut off' : 'something that is no JSON'
    case 'shape':
      return fault.received
    case 'versions':
      return `version ${fault.version}`
    case 'empty':
      return 'no figures'
  }
}
