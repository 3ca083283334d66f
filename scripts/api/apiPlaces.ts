import * as v from 'valibot'
import { localizedTextSchema, regionCodeSchema } from '../../src/data/schemas/catalog'
import type { Deviation } from './apiCheck'

type Json = Readonly<Record<string, unknown>>

type Name = v.InferOutput<typeof localizedTextSchema>

/** Names by code, as `regions.json` has them; null in place of a name that cannot be read. */
type PlaceNames = ReadonlyMap<string, Name | null>

/** The places of the list, as far as it can be read; null where nothing of it can. */
export function placesIn(list: Json | null): PlaceNames | null {
  if (!Array.isArray(list?.['regions'])) return null
  const names = new Map(
    list['regions'].flatMap((row: unknown) => {
      const place = v.safeParse(
        v.object({ code: regionCodeSchema, name: v.optional(v.unknown()) }),
        row,
      )
      if (!place.success) return []
      const { code, name } = place.output
      return [[code, v.is(localizedTextSchema, name) ? name : null] as const]
    }),
  )
  return names.size === 0 ? null : names
}

/** Where the list of places and the catalogue do not fit each other, and where a place is there twice. */
export function* placeDeviations(
  catalog: Json,
  list: Json | null,
  places: PlaceNames | null,
): Generator<Deviation> {
  const rows = list?.['regions']
  if (!Array.isArray(rows) || places === null) return
  const seen = new Set<unknown>()
  for (const [index, row] of rows.entries()) {
    const result = v.safeParse(v.object({ code: regionCodeSchema }), row)
    if (!result.success) continue
    const { code } = result.output
    if (seen.has(code))
      yield {
        resource: 'regions.json',
        path: `regions.${index}.code`,
        expected: 'a code of its own',
        received: `"${code}"`,
      }
    seen.add(code)
  }
  const count = catalog['regionCount']
  if (typeof count === 'number' && count !== rows.length)
    yield {
      resource: 'catalog.json',
      path: 'regionCount',
      expected: `${rows.length}, as many as in regions.json`,
      received: String(count),
    }
  for (const [index, source] of asList(catalog['sources']).entries()) {
    const result = v.safeParse(v.object({ region: regionCodeSchema }), source)
    if (result.success && !places.has(result.output.region))
      yield {
        resource: 'catalog.json',
        path: `sources.${index}.region`,
        expected: 'the code of a region',
        received: `"${result.output.region}"`,
      }
  }
}

/** Where a place's own answer names it otherwise than the list does. */
export function* nameDeviations(
  answer: Json,
  resource: string,
  listed: Name | null,
): Generator<Deviation> {
  const own = v.safeParse(localizedTextSchema, answer['name'])
  if (!own.success || listed === null) return
  for (const lang of ['zh', 'en'] as const)
    if (own.output[lang] !== listed[lang])
      yield {
        resource,
        path: `name.${lang}`,
        expected: `"${listed[lang]}", as in regions.json`,
        received: `"${own.output[lang]}"`,
      }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
