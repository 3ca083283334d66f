/** A number of a marked text with what it is. */
export type TruthMark =
  | { readonly kind: 'other'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'figure'
      readonly start: number
      readonly end: number
      readonly value: number
      readonly unit: string
      readonly multiplier: number
      readonly precision: string
      /** Null for the year of the report. */
      readonly year: number | null
      /** Undefined where the truth does not say. */
      readonly indicator: string | undefined
      /** People may differ on it: it counts for nothing. */
      readonly isUnsure: boolean
    }

/** A text and the truth about its numbers. */
export type MarkedText = { readonly text: string; readonly marks: readonly TruthMark[] }

const MARK = /⟦([^⟧]*)⟧/g

/**
 * Takes the marks out of a text: `⟦近五成|50|%|about|y2020|i:indicator⟧`, `⟦2.41万件|2.41|件|m4⟧`,
 * `⟦第一|not|reason⟧`. Numbers without a mark are no figures.
 */
export function readMarkedText(marked: string): MarkedText {
  const marks: TruthMark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, content = ''] = match
    const [printed = '', value = '', unit = '', ...rest] = content.split('|')
    text += marked.slice(from, match.index)
    const place = { start: text.length, end: text.length + printed.length }
    text += printed
    from = match.index + whole.length
    if (value === 'not') marks.push({ kind: 'other', ...place })
    else marks.push({ kind: 'figure', ...place, value: Number(value), unit, ...readRest(rest) })
  }
  return { text: text + marked.slice(from), marks }
}

function readRest(rest: readonly string[]) {
  const find = (prefix: string): string | undefined =>
    rest.find((word) => word.startsWith(prefix))?.slice(prefix.length)
  const year = rest.find((word) => /^y\d{4}$/.test(word))?.slice(1)
  return {
    multiplier: Number(rest.find((word) => /^m\d+$/.test(word))?.slice(1) ?? 0),
    precision: rest.find((word) => /^(?:over|atLeast|about|under)$/.test(word)) ?? 'exact',
    year: year === undefined ? null : Number(year),
    indicator: find('i:'),
    isUnsure: rest.includes('unsure'),
  }
}
