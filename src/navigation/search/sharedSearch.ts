import * as v from 'valibot'
import { AFTER_LINK, foldWidth, type SearchText } from '../codec'

/** The text without what a chat adds to a link: blanks, invisible characters, and the words behind it. */
function tidy(text: string): string {
  return unspaced(text)
    .replace(/[、;](?=\w)/g, ',')
    .replace(/[^\w.,-].*$/, '')
    .replace(/[.,-]+$/, '')
}

/** Full-width forms as ASCII, without blanks and invisible characters. */
function unspaced(text: string): string {
  return foldWidth(text).replace(/[\s\p{Cf}]/gu, '')
}

/** Text that matches once it is read; otherwise undefined, so that an old link still opens its screen. */
function optionalRead(read: (text: string) => string, pattern: RegExp) {
  return v.fallback(v.optional(v.pipe(v.string(), v.transform(read), v.regex(pattern))), undefined)
}

/** One of the options, in any case; otherwise undefined. */
export function optionalOf<const Option extends string>(options: readonly Option[]) {
  const read = (text: string) => {
    const small = tidy(text).toLowerCase()
    return options.find((option) => option.toLowerCase() === small)
  }
  return v.fallback(
    v.optional(v.pipe(v.string(), v.transform(read), v.picklist(options))),
    undefined,
  )
}

/** Letters, digits and `.,-` that match; otherwise undefined. */
export function optionalText(pattern: RegExp) {
  return optionalRead(tidy, pattern)
}

/** Ids, which have small letters; otherwise undefined. */
export function optionalIds(pattern: RegExp) {
  return optionalRead((text) => tidy(text).toLowerCase(), pattern)
}

/** A name in any writing; otherwise undefined. */
export function optionalName(pattern: RegExp) {
  return optionalRead((text) => unspaced(text).replace(AFTER_LINK, ''), pattern)
}

/** Text as it was typed; otherwise undefined. */
export function optionalFreeText(pattern: RegExp) {
  return optionalRead((text) => text.replace(/\p{Cf}/gu, ''), pattern)
}

/**
 * `2012–2013`, `２０１２至２０１３`, `2012-13` and `2013/2012` as `2012-2013`; one year alone as `2012`. Nothing
 * where further digits follow, as in a third year or a year cut short.
 */
function readYears(text: string): string {
  const [, first = '', second, ending] =
    /^\D{0,3}(\d{4})(?:\D{0,6}(\d{4})|\D{1,6}(\d\d)(?!\d))?(?!.*\d\d)/.exec(unspaced(text)) ?? []
  const other = second ?? (ending === undefined ? '' : first.slice(0, 2) + ending)
  return [first, other].filter(Boolean).sort().join('-')
}

/** What every screen's address may say. */
export const sharedSearchSchema = v.object({
  /** `2019-2020`, the earlier first; or a single year. */
  years: optionalRead(readYears, /^\d{4}(-\d{4})?$/),
  lang: optionalOf(['zh', 'en']),
  size: optionalOf(['large']),
  theme: optionalOf(['light', 'dark']),
  region: optionalText(/^\d{6}$/),
  /** A frozen state of the data; absent (or `latest`) for the data as they are now. */
  version: optionalText(/^(?!latest$)[A-Za-z0-9][\w.-]{0,59}$/),
  /** Whether `/` leads to the search field. */
  keys: optionalOf(['off']),
})

export type SharedSearch = v.InferOutput<typeof sharedSearchSchema>

/** The keys that a link to another screen keeps. */
export const sharedKeys = ['years', 'lang', 'size', 'theme', 'region', 'version', 'keys'] as const

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
