import { looksLikeFormula } from '../table/cell'

/** A cell as plain data, so that a worker can receive it; null is empty. */
export type SheetCell = {
  readonly value: string | number
  readonly format?: string
  readonly fontWeight?: 'bold'
  readonly fontSize?: number
  readonly textColor?: string
  readonly backgroundColor?: string
  readonly borderStyle?: 'thin'
  readonly borderColor?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly alignVertical?: 'top' | 'center'
  /** Keeps text apart from a number in the column before. */
  readonly indent?: number
  readonly wrap?: boolean
  /** The cells that it spreads over, which are null. */
  readonly columnSpan?: number
} | null

export type SheetRow = readonly SheetCell[]

export type WorkbookSheet = {
  readonly sheet: string
  readonly data: readonly SheetRow[]
  /** Column widths in digits; `fitted` to the longest content. */
  readonly widths: readonly number[] | 'fitted'
  /** Landscape keeps the columns of a row on one page. */
  readonly orientation?: 'landscape'
  readonly stickyRowsCount?: number
  readonly stickyColumnsCount?: number
  /** The row, from 1, that every printed page repeats. */
  readonly titleRow?: number
  /** In the codes of spreadsheets: `&L` left, `&R` right, `&P` the page. */
  readonly footer?: string
  /** The font of the file, which the first sheet decides. */
  readonly font?: string
}

export const MUTED = '#52606D'
export const CAUTION = '#A8400C'
const HEADER_BACKGROUND = '#E8EEF5'

/** Excel reports a file as damaged if a text is longer. */
const MAX_CELL_LENGTH = 32_767
const ELLIPSIS = '…'

/** A text cell; the format `@` keeps a formula-like text as text when the cell is edited. */
export function text(whole: string, style: Partial<NonNullable<SheetCell>> = {}): SheetCell {
  if (whole === '') return null
  const value =
    whole.length > MAX_CELL_LENGTH
      ? `${whole.slice(0, MAX_CELL_LENGTH - ELLIPSIS.length)}${ELLIPSIS}`
      : whole
  return { value, ...(looksLikeFormula(value) ? { format: '@' } : {}), ...style }
}

/** A row with one text across all of these columns, as high as its lines. */
export function spread(
  whole: string,
  columns: number,
  style: Partial<NonNullable<SheetCell>> = {},
): SheetRow {
  const cell = text(whole, { wrap: true, columnSpan: columns, ...style })
  return [cell, ...Array.from({ length: columns - 1 }, () => null)]
}

/** A heading of a column or of a block. */
export function heading(whole: string, style: Partial<NonNullable<SheetCell>> = {}): SheetCell {
  return text(whole, {
    fontWeight: 'bold',
    backgroundColor: HEADER_BACKGROUND,
    wrap: true,
    ...style,
  })
}

/** The number format of so many decimals: `0.00`. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

/** From this code point on characters are two digits wide; spreadsheets count widths in digits. */
const firstWide = 0x2e80

/** The width of a text in digits. */
export function countDigitWidths(content: string): number {
  let width = 0
  for (const character of content) width += (character.codePointAt(0) ?? 0) >= firstWide ? 2 : 1
  return width
}
