import * as v from 'valibot'

/** The name is also a folder name, so no path segments. */
export const versionNameSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,59}$/))

/** `versions.json`: every available version of the data, the current one first. */
export const versionsSchema = v.object({
  apiVersion: v.literal(1),
  versions: v.pipe(
    v.array(
      v.object({
        dataVersion: versionNameSchema,
        dataDate: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
      }),
    ),
    v.minLength(1),
  ),
})

export type VersionsAnswer = v.InferOutput<typeof versionsSchema>

/** The version that a base names; null for the current data. */
export function versionOfBase(base: string): string | null {
  const name = /\/versions\/([^/]+)$/.exec(base)?.[1]
  return name === undefined ? null : decodeURIComponent(name)
}

/** The base of a version: every resource of the API is also under `versions/<version>/`. */
export function versionBase(apiBase: string, version: string | undefined): string {
  if (version === undefined) return apiBase
  return `${apiBase.replace(/\/+$/, '')}/versions/${encodeURIComponent(version)}`
}
