/** A piece of the report: UTF-16 positions, the end not included. */
export type Span = { readonly start: number; readonly end: number }

/** Private use: a sign of the text that the next step may not read. */
const COVER = '\uE000'

/** The text with spans covered, of the same length. Line breaks stay, for rules that look at lines. */
export function coverSpans(text: string, spans: readonly Span[]): string {
  let covered = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    covered += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, COVER)
    at = end
  }
  return covered + text.slice(at)
}
