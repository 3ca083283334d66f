import * as v from 'valibot'
import { regionCodeSchema } from '../../src/data/schemas/catalog'
import { localizedNameSchema } from '../../src/data/schemas/texts'
import type { Deviation } from './apiCheck'

type Json = Readonly<Record<string, unknown>>

type Name = v.InferOutput<typeof localizedNameSchema>

/** Region names by code, from `regions.json`; null for an unreadable name. */
type RegionNames = ReadonlyMap<string, Name | null>

/** The readable regions of the list; null if there are none. */
export function findRegions(list: Json | null): RegionNames | null {
  if (!Array.isArray(list?.['regions'])) return null
  const names = new Map(
    list['regions'].flatMap((row: unknown) => {
      const region = v.safeParse(
        v.object({ code: regionCodeSchema, name: v.optional(v.unknown()) }),
        row,
      )
      if (!region.success) return []
      const { code, name } = region.output
      return [[code, v.is(localizedNameSchema, name) ? name : null] as const]
    }),
  )
  return names.size === 0 ? null : names
}

/** Yields conflicts between the list of regions and the catalogue, and regions listed twice. */
export function* regionDeviations(
  catalog: Json,
  list: Json | null,
  regions: RegionNames | null,
): Generator<Deviation> {
  const rows = list?.['regions']
  if (!Array.isArray(rows) || regions === null) return
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
    if (result.success && !regions.has(result.output.region))
      yield {
        resource: 'catalog.json',
        path: `sources.${index}.region`,
        expected: 'the code of a region',
        received: `"${result.output.region}"`,
      }
  }
}

/** Yields differences between a region's name in its own answer and in the list. */
export function* nameDeviations(
  answer: Json,
  resource: string,
  listed: Name | null,
): Generator<Deviation> {
  const own = v.safeParse(localizedNameSchema, answer['name'])
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
