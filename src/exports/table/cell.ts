/** A cell of an exported table. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** An ISO date, which a spreadsheet may read as one. */
  | { readonly kind: 'date'; readonly text: string }
  /** `decimals` are displayed; the value itself is not rounded. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  /** No value: `word` gives the reason (未载), or is empty. */
  | { readonly kind: 'none'; readonly word: string }
  /** `word` is displayed where the value is true. */
  | { readonly kind: 'flag'; readonly value: boolean; readonly word: string }

export const emptyCell: Cell = { kind: 'none', word: '' }

/** Null and empty text give an empty cell. */
export function textCell(text: string | null): Cell {
  return text === null || text === '' ? emptyCell : { kind: 'text', text }
}

/** Null and empty text give an empty cell. */
export function dateCell(text: string | null): Cell {
  return text === null || text === '' ? emptyCell : { kind: 'date', text }
}

/** Null gives an empty cell; zero is a number. */
export function numberCell(value: number | null, decimals = 0): Cell {
  return value === null ? emptyCell : { kind: 'number', value, decimals }
}

/** = + - @, also full-width as Chinese and Japanese Excel read them, after any blanks; or TAB, CR, LF. */
const formulaStart = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Whether a spreadsheet may read the text as a formula (OWASP, CSV Injection). */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text)
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'

/** What Excel, also in Chinese, turns into a date, a time or a power of ten; or a code that loses its zeros. */
const converted = new RegExp(
  [
    String.raw`\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?`,
    String.raw`(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}日)?`,
    String.raw`(?:\d{1,2}[-/ ])?${month}[-/ ]?\d{1,4}`,
    String.raw`\d{1,2}[-/ ]?${month}`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
    String.raw`\d+(?:\.\d+)?e[+-]?\d+`,
    String.raw`0\d+|\d{12,}`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'i',
)

/** Whether a spreadsheet would replace the text by a date or by another number. */
export function looksConvertible(text: string): boolean {
  return converted.test(text.trim())
}
