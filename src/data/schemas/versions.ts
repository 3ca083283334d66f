import * as v from 'valibot'

/** A version's name is a folder's name too: nothing that leads out of its folder. */
export const versionNameSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,59}$/))

/** `versions.json`: every state of the data that can be asked for by name, the current one first. */
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

/**
 * Where a version of the data answers: every resource of the API lies again under
 * `versions/<version>/`. Without a version it is the API itself, whose data move on.
 */
export function versionBase(apiBase: string, version: string | undefined): string {
  if (version === undefined) return apiBase
  return `${apiBase.replace(/\/+$/, '')}/versions/${encodeURIComponent(version)}`
}
