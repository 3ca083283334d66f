import * as v from 'valibot'
import type { SearchText } from '../codec'

/** An absent or senseless value falls back to the default instead of breaking an old link. */
function optionalOf<const Option extends string>(options: readonly Option[]) {
  return v.fallback(v.optional(v.picklist(options)), undefined)
}

/** What every screen's address may say. */
export const sharedSearchSchema = v.object({
  years: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{4}$/))), undefined),
  lang: optionalOf(['zh', 'en']),
  size: optionalOf(['large']),
  theme: optionalOf(['light', 'dark']),
  region: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))), undefined),
  /** A frozen state of the data; absent (or `latest`) for the data as they are now. */
  version: v.fallback(
    v.optional(v.pipe(v.string(), v.regex(/^(?!latest$)[A-Za-z0-9][\w.-]{0,59}$/))),
    undefined,
  ),
})

export type SharedSearch = v.InferOutput<typeof sharedSearchSchema>

/** The keys that a link to another screen keeps. */
export const sharedKeys = ['years', 'lang', 'size', 'theme', 'region', 'version'] as const

/** Those entries of a search that every screen shares; a key that is not there stays out. */
export function pickShared(search: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    sharedKeys.flatMap((key) => (key in search ? [[key, search[key]] as const] : [])),
  )
}

/** Reads the shared part of a query whose values are text. */
export function parseSharedSearch(search: SearchText): SharedSearch {
  return v.parse(sharedSearchSchema, search)
}
