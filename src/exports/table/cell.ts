/** A cell of an exported table. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
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
