/** What the address's query holds, as text: 530600 stays text, nothing is quoted. */
export type SearchText = Readonly<Record<string, string | undefined>>

/** `?years=2019-2020&lang=en` → its values as plain text; the last of a repeated key counts. */
export function parseSearch(text: string): SearchText {
  const search: Record<string, string> = {}
  new URLSearchParams(text).forEach((value, key) => {
    search[key] = value
  })
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
