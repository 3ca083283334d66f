/** What the address's query holds, as text: 530600 stays text, nothing is quoted. */
export type SearchText = Readonly<Record<string, string | undefined>>

/** Percent-decoded, also twice over, as chats and mail programs encode links; damaged text stays. */
export function decodeFully(text: string): string {
  try {
    const decoded = decodeURIComponent(text)
    return decoded === text ? text : decodeFully(decoded)
  } catch {
    return text
  }
}

/** Full-width forms, which input methods write, as ASCII. */
export function foldWidth(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** A sign that ends a sentence or brackets a link, or 请（查收）, and what follows: they belong to the chat. */
export const AFTER_LINK = /[请。、，“”‘’《》「」【】…()<>[\]"',;:!].*$/

/** A separator written within a part, encoded or full-width: it only counts before a key. */
const BEFORE_KEY = /[?&？＆](?=(?:amp;)*[\s\p{Cf}]*[a-z]\w*[\s\p{Cf}]*[=＝])/iu

/** Its address has a query of its own. */
const WHOLE = /^host=/i

/**
 * `?years=2019-2020&lang=en` → its values as plain text; the last of a repeated key counts. Also reads `&amp;`,
 * a second `?`, and separators that were encoded or typed full-width.
 */
export function parseSearch(text: string): SearchText {
  const search: Record<string, string> = {}
  for (const part of text.split(/^\?|&|\?(?=[a-z]\w*=)/i)) {
    const decoded = decodeFully(part.replace(/\+/g, ' '))
    for (const entry of WHOLE.test(part) ? [decoded] : decoded.split(BEFORE_KEY)) {
      const [, key, value] =
        /^(?:amp;)*[\s\p{Cf}]*([a-z]\w*)[\s\p{Cf}]*[=＝]([^]*)$/iu.exec(entry) ?? []
      if (key !== undefined && value !== undefined)
        search[key.toLowerCase().replace(/^year$/, 'years')] = value
    }
  }
  return search
}

/** The query with its leading `?`, or nothing; undefined values are left out, commas stay readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(key, value)
  }
  const text = params.toString().replace(/%2C/g, ',')
  return text === '' ? '' : `?${text}`
}
