import type { Draw } from './draw'
import {
  isList,
  isObject,
  listPaths,
  toJson,
  valueAt,
  withValue,
  type Json,
  type Path,
} from './json'
import { drawOddValue, oddTexts } from './oddValues'
import { REGION_ROWS, type Scenario } from './scenarios'
import type { Answer } from '../attackServer'

/** What the server answers in place of a scenario's own answers. */
export type Mutation = {
  /** For the reader of a failure: `row 12 value → 1e308`. */
  readonly what: string
  readonly answers: ReadonlyMap<string, Answer>
  /** The indicators whose rows differ; null where anything may. */
  readonly touched: ReadonlySet<string> | null
  /** The region's rows and catalogue as they are sent; null where they are not JSON. */
  readonly sent: { readonly rows: readonly Json[]; readonly catalog: Json } | null
  /** The indicator that single-indicator views should show. */
  readonly focus: string
}

const json = (body: Json): Answer => ({ kind: 'body', body: JSON.stringify(body) })

type Mutate = (
  draw: Draw,
  scenario: Scenario,
) => Omit<Mutation, 'sent' | 'focus'> & { focus?: string }

/** A seeded mutation of the answers of a scenario. */
export function mutateAnswers(draw: Draw, scenario: Scenario): Mutation {
  const [mutate] = draw.pick(weighted)
  const mutation = mutate(draw, scenario)
  const [touched] = mutation.touched ?? []
  const known = touched !== undefined && scenario.indicators.includes(touched) ? touched : null
  const answerOf = (resource: string) => readBody(mutation.answers.get(resource)) ?? undefined
  const rows = mutation.answers.has(REGION_ROWS)
    ? valueAt(answerOf(REGION_ROWS), ['observations'])
    : listRows(scenario)
  const catalog = mutation.answers.has('catalog.json')
    ? answerOf('catalog.json')
    : (scenario.answer('catalog.json') ?? undefined)
  return {
    ...mutation,
    focus: mutation.focus ?? known ?? draw.pick(scenario.indicators),
    sent: isList(rows) && catalog !== undefined ? { rows, catalog } : null,
  }
}

function readBody(answer: Answer | undefined): Json | null {
  if (answer?.kind !== 'body') return null
  try {
    return toJson(JSON.parse(String(answer.body)))
  } catch {
    return null
  }
}

function listRows(scenario: Scenario): readonly Json[] {
  const rows = valueAt(scenario.answer(REGION_ROWS) ?? undefined, ['observations'])
  return isList(rows) ? rows : []
}

function withRows(scenario: Scenario, rows: readonly Json[]): ReadonlyMap<string, Answer> {
  const answer = scenario.answer(REGION_ROWS)
  return new Map([[REGION_ROWS, json(withValue(answer, ['observations'], rows))]])
}

function indicatorOf(row: Json | undefined): string {
  const id = isObject(row) ? row['indicator'] : undefined
  return typeof id === 'string' ? id : ''
}

const describePath = (path: Path) => path.join('.')
const describeValue = (value: Json | undefined) =>
  value === undefined ? 'nothing' : (JSON.stringify(value).slice(0, 60) ?? '')

/** One field of one row, or of a few. */
function mutateFields(draw: Draw, scenario: Scenario): ReturnType<Mutate> {
  const count = draw.chance(0.7) ? 1 : 2 + draw.below(20)
  let rows = listRows(scenario)
  const touched = new Set<string>()
  const told: string[] = []
  let isElsewhere = false
  for (let turn = 0; turn < count; turn += 1) {
    const at = draw.below(rows.length)
    const row = rows[at]
    // Values twice as often as all else.
    const path = draw.chance(0.5) ? ['value'] : draw.pick(listPaths(row ?? null).slice(1))
    const value = drawOddValue(draw, valueAt(row, path))
    const changed = withValue(row ?? null, path, value)
    // Another year, region or indicator changes what the page compares.
    if (path[0] === 'year' || path[0] === 'region') isElsewhere = true
    touched.add(indicatorOf(row)).add(indicatorOf(changed))
    rows = rows.map((other, index) => (index === at ? changed : other))
    told.push(`${indicatorOf(row)} row ${at} ${describePath(path)} → ${describeValue(value)}`)
  }
  return {
    what: told.join('; '),
    answers: withRows(scenario, rows),
    touched: isElsewhere ? null : touched,
  }
}

/** Rows in another order: nothing on the page may differ. */
function shuffleRows(draw: Draw, scenario: Scenario): ReturnType<Mutate> {
  return {
    what: 'rows in another order',
    answers: withRows(scenario, draw.shuffle(listRows(scenario))),
    touched: new Set(),
    focus: 'litigation.cases',
  }
}

/** The same row twice, or twice with different figures. */
function repeatRows(draw: Draw, scenario: Scenario): ReturnType<Mutate> {
  const rows = listRows(scenario)
  const row = draw.pick(rows)
  const twin = draw.chance(0.5)
    ? row
    : withValue(row, ['value'], drawOddValue(draw, valueAt(row, ['value'])))
  const times = draw.pick([1, 2, 1000])
  return {
    what: `${indicatorOf(row)} ${times + 1} times`,
    answers: withRows(scenario, [...rows, ...Array.from({ length: times }, () => twin)]),
    touched: new Set([indicatorOf(row)]),
  }
}

function deleteRows(draw: Draw, scenario: Scenario): ReturnType<Mutate> {
  const rows = listRows(scenario)
  const years = [...new Set(rows.map((row) => valueAt(row, ['year'])))]
  const [id, year, share] = [
    draw.pick(scenario.indicators),
    draw.pick(years),
    draw.pick([0.5, 0.98]),
  ]
  switch (draw.below(4)) {
    case 0:
      return {
        what: `no rows of ${id}`,
        answers: withRows(
          scenario,
          rows.filter((row) => indicatorOf(row) !== id),
        ),
        touched: new Set([id]),
      }
    case 1:
      return {
        what: `no rows of ${describeValue(year)}`,
        answers: withRows(
          scenario,
          rows.filter((row) => valueAt(row, ['year']) !== year),
        ),
        touched: null,
      }
    case 2:
      return {
        what: `${share * 100} % of the rows left out`,
        answers: withRows(
          scenario,
          rows.filter(() => !draw.chance(share)),
        ),
        touched: null,
      }
    default:
      return { what: 'no rows at all', answers: withRows(scenario, []), touched: null }
  }
}

const RESOURCES = ['catalog.json', 'catalog.json', 'catalog.json', 'regions.json', 'versions.json']

/** Any value of any other resource, or of an envelope. */
function mutateResource(draw: Draw, scenario: Scenario): ReturnType<Mutate> {
  const id = draw.pick(scenario.indicators)
  const resource = draw.pick([...RESOURCES, REGION_ROWS, `indicators/${id}/observations.json`])
  const whole = scenario.answer(resource)
  const paths =
    resource === REGION_ROWS && isObject(whole)
      ? Object.keys(whole).map((key): Path => [key])
      : listPaths(whole).slice(1)
  const path = draw.pick(paths)
  const before = valueAt(whole ?? undefined, path)
  const value = changeTree(draw, before)
  return {
    what: `${resource} ${describePath(path)} → ${describeValue(value)}`,
    answers: new Map([[resource, json(withValue(whole, path, value))]]),
    touched: null,
    ...(resource.startsWith('indicators/') ? { focus: id } : {}),
  }
}

/** A list or object changed as a whole, a single value as `drawOddValue` does. */
function changeTree(draw: Draw, before: Json | undefined): Json | undefined {
  if (isList(before) && before.length > 0 && draw.chance(0.8)) {
    const at = draw.below(before.length)
    const twin = before[at] ?? null
    switch (draw.below(4)) {
      case 0:
        return before.filter((_, index) => index !== at)
      case 1:
        return [...before, twin]
      case 2:
        return draw.shuffle(before)
      default:
        return Array.from({ length: 3000 }, () => twin)
    }
  }
  if (isObject(before) && draw.chance(0.5)) return { ...before, [draw.pick(oddTexts)]: null }
  return drawOddValue(draw, before)
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

/** Texts that are not the JSON that was asked for. */
function damage(draw: Draw, scenario: Scenario): ReturnType<Mutate> {
  const resource = draw.pick(['catalog.json', REGION_ROWS])
  const good = JSON.stringify(scenario.answer(resource))
  const [what, body] = draw.pick<readonly [string, string]>([
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['a number', '42'],
    ['a text', '"text"'],
    ['a byte order mark', `\ufeff${good}`],
    ['10,000 lists in each other', nested(10_000)],
    ['rows in 10,000 lists', good.replace('"observations":[', `"observations":[${nested(9000)},`)],
    ['a letter in the middle', `${good.slice(0, 200)}x${good.slice(200)}`],
    ['a comma at the end', `${good.slice(0, -1)},}`],
    ['single quotes', good.replace(/"/g, "'")],
    ['twice', good + good],
    ['100,000 numbers', `[${'1,'.repeat(100_000)}1]`],
  ])
  return {
    what: `${resource}: ${what}`,
    answers: new Map([[resource, { kind: 'body', body }]]),
    touched: null,
  }
}

/** How often each is drawn. */
const weights: readonly (readonly [Mutate, number])[] = [
  [mutateFields, 12],
  [shuffleRows, 1],
  [repeatRows, 2],
  [deleteRows, 2],
  [mutateResource, 7],
  [damage, 1],
]
const weighted = weights.flatMap(([mutate, weight]) =>
  Array.from({ length: weight }, () => [mutate] as const),
)
