import { coverSpans, type Span } from '../span'
import { DATE_RULES } from './dateRules'
import { DOCUMENT_RULES } from './documentRules'
import { NAME_RULES } from './nameRules'
import type { MaskRule, Reason } from './rule'

/** A number that is no figure, with the reason. */
export type Other = Span & { readonly why: Reason }

/** What the grammar of figures may read: everything else is covered. */
export type Masked = { readonly open: string; readonly others: readonly Other[] }

const RULES: readonly MaskRule[] = [...DOCUMENT_RULES, ...DATE_RULES, ...NAME_RULES]

const NUMERAL = /\d+(?:[.,]\d+)*|[零〇一二两三四五六七八九十百千万亿双]+/g

/** Every number of a text, Arabic or Chinese. */
export function listNumerals(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(NUMERAL)].map((match) => {
    const at = start + match.index
    return { start: at, end: at + match[0].length }
  })
}

/** Takes out of a folded text what is no figure. Rules come in an order: each reads what the ones before left. */
export function maskText(folded: string): Masked {
  let open = folded
  const others: Other[] = []
  for (const { why, pattern, each } of RULES) {
    const spans = findSpans(open, pattern)
    if (spans.length === 0) continue
    for (const span of spans) {
      const numbers = each === undefined ? [span] : listNumerals(open, span)
      others.push(...numbers.map((number) => ({ ...number, why })))
    }
    open = coverSpans(open, spans)
  }
  return { open, others: others.sort((a, b) => a.start - b.start) }
}

function findSpans(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Span[] => {
    const [whole, before = ''] = match
    const blank = /^\s*/.exec(whole.slice(before.length))?.[0].length ?? 0
    const start = match.index + before.length + blank
    const end = match.index + whole.trimEnd().length
    return end > start ? [{ start, end }] : []
  })
}
