import { looksConvertible, looksLikeFormula } from '../table/cell'
import { formatComparisonCell, type ComparisonCell } from './comparisonCell'
import type { ComparisonTable } from './comparisonTable'

/** What a copied table puts on the clipboard: plain text for chats, HTML for spreadsheets and word processors. */
export type TableCopy = { readonly text: string; readonly html: string }

/** Excel's mark of text, so that it makes no date of 3/12 and no formula of =1. */
const AS_TEXT = ` style='mso-number-format:"\\@"'`

/** A line for each row and a tab between cells; as HTML a bare table. */
export function formatTable({ heads, rows }: ComparisonTable): TableCopy {
  const lines = rows.map(({ cells }) => cells)
  return {
    text: [heads, ...lines.map((cells) => cells.map(formatPlain))]
      .map((line) => line.join('\t'))
      .join('\r\n'),
    html: `<meta charset="utf-8"><table border="1" style="border-collapse:collapse"><thead>${formatLine(heads.map((head) => `<th>${escape(head)}</th>`))}</thead><tbody>${lines
      .map((cells) => formatLine(cells.map(formatData)))
      .join('')}</tbody></table>`,
  }
}

const formatLine = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`

/** Tabs and line breaks would start another cell; a formula would be calculated. */
function formatPlain(cell: ComparisonCell): string {
  const text = formatComparisonCell(cell).replace(/\s+/g, ' ').trim()
  const isText = cell.kind === 'text' && (looksLikeFormula(text) || looksConvertible(text))
  return isText ? `'${text}` : text
}

function formatData(cell: ComparisonCell): string {
  const text = escape(formatComparisonCell(cell).replace(/\s+/g, ' ').trim())
  const isNumber = cell.kind === 'number' && cell.before + cell.after === ''
  if (isNumber) return `<td align="right">${text}</td>`
  return text === '' ? '<td></td>' : `<td${AS_TEXT}>${text}</td>`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
