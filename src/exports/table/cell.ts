/** What stands in one place of an exported table. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `decimals` is how many are shown; the value itself is never rounded to them. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  /** Nothing here: `word` says why where a blank would be misread (未公布); else it is empty. */
  | { readonly kind: 'none'; readonly word: string }
  /** `word` is what a reader sees where it is true. */
  | { readonly kind: 'flag'; readonly value: boolean; readonly word: string }

export const nothing: Cell = { kind: 'none', word: '' }

/** Null and empty text are nothing. */
export function textCell(text: string | null): Cell {
  return text === null || text === '' ? nothing : { kind: 'text', text }
}

/** Null is nothing; zero is a number. */
export function numberCell(value: number | null, decimals = 0): Cell {
  return value === null ? nothing : { kind: 'number', value, decimals }
}
