import * as v from 'valibot'
import { bilingualSchema, regionCodeSchema } from './catalog'
import { getJson } from './client'
import { checked } from './shape'

const RESOURCE = 'settings.json'

/** An address, absolute or relative to the page, that a request can be made from. */
const addressSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((address) => {
    try {
      return /^https?:$/.test(new URL(address, 'http://page.invalid/').protocol)
    } catch {
      return false
    }
  }, 'an http address or a path'),
)

/** `settings.json`: what whoever installs the dashboard may set without building it anew. */
export const settingsSchema = v.object({
  /** Where the API answers; relative to the page. */
  apiBase: addressSchema,
  title: bilingualSchema,
  organisation: bilingualSchema,
  defaultRegion: regionCodeSchema,
})

export type Settings = v.InferOutput<typeof settingsSchema>

/**
 * Reads `settings.json` beside the page. Throws an `ApiError` of resource `settings.json`, whose shape
 * fault names the key that is wrong.
 */
export async function loadSettings(fetchLike?: typeof fetch): Promise<Settings> {
  return checked(settingsSchema, await getJson('.', RESOURCE, { fetch: fetchLike }), RESOURCE)
}
