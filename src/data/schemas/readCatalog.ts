import * as v from 'valibot'
import type { Catalog, DataProblem } from '../../domain/model/catalog'
import { ApiError, type ShapeFault } from '../apiError'
import { catalogSchema, toCatalog } from './catalog'
import { shapeFault } from './shape'

const RESOURCE = 'catalog.json'

/** Longer ids are truncated for readers. */
const LONGEST_ID = 80

const TERMS = ['numerator', 'denominator']
const CORE = ['core', 'paletteSlot']

/** What an entry can lose, which costs a check, a card or a colour; and what goes with it. */
const RELATIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  indicators: {
    numerator: TERMS,
    denominator: TERMS,
    parts: ['parts'],
    subsetOf: ['subsetOf'],
    atMost: ['atMost'],
    sameItemAs: ['sameItemAs'],
    glossary: ['glossary'],
  },
  topics: { core: CORE, paletteSlot: ['paletteSlot'] },
}

const listSchema = v.array(v.record(v.string(), v.unknown()))
const draftSchema = v.looseObject({
  indicators: listSchema,
  topics: listSchema,
  sources: listSchema,
  events: listSchema,
})
type Entry = Record<string, unknown>

/**
 * Reads a catalogue as far as it can be used. A wrong indicator or report is left out and a wrong relation is
 * taken from its entry; `refused` names both. Whatever else is wrong, as an event that says what may be compared,
 * refuses the whole: throws an `ApiError`.
 */
export function readCatalog(answer: unknown): Catalog {
  const refused: DataProblem[] = []
  const gone = new Set<unknown>()
  let first: ShapeFault | null = null
  let rest = answer
  for (;;) {
    const result = v.safeParse(catalogSchema, rest, { abortPipeEarly: true })
    if (result.success) return { ...toCatalog(result.output), refused }
    first ??= shapeFault(result.issues[0])
    const draft = v.safeParse(draftSchema, rest)
    if (!draft.success) throw new ApiError(RESOURCE, first)
    const { indicators, topics, sources, events } = draft.output
    const lists = { indicators, topics, sources, events }
    const lost = new Set<Entry>()
    for (const issue of result.issues) {
      const entry = removeFault(issue, lists, lost)
      if (entry === null) throw new ApiError(RESOURCE, first)
      // What only names an entry that is left out is no fault of its own.
      if (gone.has(issue.received)) continue
      const { path, expected, received } = shapeFault(issue)
      refused.push({
        resource: RESOURCE,
        path: path + nameOf(entry),
        expected,
        received,
      })
    }
    const stays = (entry: Entry) => !lost.has(entry)
    rest = { ...draft.output, indicators: indicators.filter(stays), sources: sources.filter(stays) }
    for (const { id } of lost) gone.add(id)
  }
}

/** Whatever may stand in place of an id. */
function nameOf({ id }: Entry): string {
  return typeof id === 'string' && id !== '' ? ` (${id.slice(0, LONGEST_ID)})` : ''
}

/** Takes what is wrong from its entry, or marks the entry as `lost`; null where neither is possible. */
function removeFault(
  issue: v.BaseIssue<unknown>,
  lists: Readonly<Record<string, Entry[]>>,
  lost: Set<Entry>,
): Entry | null {
  const [name, index, key] = (issue.path ?? []).map((item) => String(item.key))
  const entry = lists[name ?? '']?.[Number(index)]
  if (name === undefined || entry === undefined) return null
  const relations = RELATIONS[name]?.[key ?? '']
  if (relations !== undefined) for (const relation of relations) delete entry[relation]
  else if (name === 'indicators' || name === 'sources') lost.add(entry)
  else if (name === 'events' && key === 'indicators' && Array.isArray(entry[key]))
    entry[key] = entry[key].filter((id) => id !== issue.received)
  else return null
  return entry
}
