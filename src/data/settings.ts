import * as v from 'valibot'
import { regionCodeSchema } from './schemas/catalog'
import { getJson } from './client'
import { computeContrast, TEXT_CONTRAST } from '../theme/contrast'
import { validate } from './schemas/shape'
import { localizedNameSchema } from './schemas/texts'

const RESOURCE = 'settings.json'

/** Slips that `URL` reads as a path or as another host: blanks at an end, `\\`, `：` `／` `．` `。`, `http:/host`. */
const SLIP = /^\s|\s$|[\\#\uff1a\uff0f\uff0e\u3002]|^https?(?!:\/\/[^/])(:|\/\/)/i

/** An address, absolute or relative to the page, that a request can be made from. */
/** In signs, as all that a schema expects. */
export const ADDRESS = './api/v1 | https://…'
export const WITH_SCHEME = 'https://…'

const addressSchema = v.pipe(v.string(), v.minLength(1), v.check(isAddress, ADDRESS))

function isAddress(text: string): boolean {
  if (SLIP.test(text)) return false
  try {
    const { protocol, username } = new URL(text, 'http://page.invalid/')
    return /^https?:$/.test(protocol) && username === ''
  } catch {
    return false
  }
}

/** `10.1.2.3:8080/api` or `data.example.cn/api`, which would be read as a path. */
const HOST_WITHOUT_SCHEME = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/

/** The darkest background of the accent in the light theme: `--ground` of the tokens. */
const GROUND = '#f4f6f8'

export const ACCENT = `≥ ${TEXT_CONTRAST}:1 (${GROUND})`

/** The colour of links and buttons; a pale one is rejected. */
const accentSchema = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-f]{6}$/i),
  v.check((colour) => computeContrast(colour, GROUND) >= TEXT_CONTRAST, ACCENT),
)

/** `settings.json`: what an installation sets without a build. */
export const settingsSchema = v.object({
  /** Where the API answers; relative to the page. */
  apiBase: v.pipe(
    addressSchema,
    v.check((text) => !HOST_WITHOUT_SCHEME.test(text), WITH_SCHEME),
  ),
  title: localizedNameSchema,
  organisation: localizedNameSchema,
  defaultRegion: regionCodeSchema,
  /** An image beside the title, preferably SVG; relative to the page. */
  logo: v.optional(addressSchema),
  /** The colour of links and switches, `#rrggbb`. */
  accent: v.optional(accentSchema),
})

export type Settings = v.InferOutput<typeof settingsSchema>

/**
 * Loads `settings.json` beside the page. Throws an `ApiError` of resource `settings.json` whose shape
 * fault names the wrong key.
 */
export async function loadSettings(fetchLike?: typeof fetch): Promise<Settings> {
  return parseSettings(await getJson('.', RESOURCE, { fetch: fetchLike }))
}

/** As `loadSettings`, of a file that is already read. */
export function parseSettings(body: unknown): Settings {
  return validate(settingsSchema, body, RESOURCE)
}
