import * as v from 'valibot'

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

/** The keys that a link to another screen carries along. */
export const sharedKeys = ['years', 'lang', 'size', 'theme', 'region', 'version'] as const

/** Reads the shared part of a query whose values are text. */
export function readShared(search: Record<string, unknown>): SharedSearch {
  return v.parse(sharedSearchSchema, search)
}
