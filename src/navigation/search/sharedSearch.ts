import * as v from 'valibot'
import type { SearchText } from '../codec'

/** One of the options; otherwise undefined, so that an old link still opens its screen. */
export function optionalOf<const Option extends string>(options: readonly Option[]) {
  return v.fallback(v.optional(v.picklist(options)), undefined)
}

/** Text that matches; otherwise undefined. */
export function optionalText(pattern: RegExp) {
  return v.fallback(v.optional(v.pipe(v.string(), v.regex(pattern))), undefined)
}

/** What every screen's address may say. */
export const sharedSearchSchema = v.object({
  years: optionalText(/^\d{4}-\d{4}$/),
  lang: optionalOf(['zh', 'en']),
  size: optionalOf(['large']),
  theme: optionalOf(['light', 'dark']),
  region: optionalText(/^\d{6}$/),
  /** A frozen state of the data; absent (or `latest`) for the data as they are now. */
  version: optionalText(/^(?!latest$)[A-Za-z0-9][\w.-]{0,59}$/),
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
