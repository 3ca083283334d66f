import type { XmlToken } from '../xml/scanXml'
import type { Cell, Chunk, Row } from './story'

/** Reads the outermost tables; the paragraphs of a table within a cell belong to that cell. */
export type TableReader = {
  /** True where the token belongs to a table. */
  readonly open: (token: XmlToken & { kind: 'open' }) => boolean
  readonly close: (name: string) => boolean
  readonly isInCell: () => boolean
  /** Adds a paragraph to the open cell; false outside of one. */
  readonly add: (chunks: Chunk[]) => boolean
  /** The rows of a table that has just ended, once. */
  readonly takeRows: () => readonly Row[] | null
}

export function createTableReader(): TableReader {
  let depth = 0
  let rows: Row[] = []
  let cell: Cell | null = null

  return {
    open(token) {
      if (token.name === 'w:tbl') {
        depth += 1
        if (depth === 1) rows = []
      }
      if (depth !== 1) return token.name === 'w:tbl'
      const value = token.attributes.get('w:val')
      const row = rows[rows.length - 1]
      if (token.name === 'w:tr') rows.push({ cells: [], skipped: 0 })
      else if (token.name === 'w:gridBefore' && row !== undefined) row.skipped = spanOf(value, 0)
      else if (token.name === 'w:tc') {
        cell = { paragraphs: [], columns: 1, continuesAbove: false }
        row?.cells.push(cell)
      } else if (token.name === 'w:gridSpan' && cell !== null) cell.columns = spanOf(value, 1)
      else if (token.name === 'w:vMerge' && cell !== null) cell.continuesAbove = value !== 'restart'
      else return token.name === 'w:tbl'
      return true
    },
    close(name) {
      if (name === 'w:tc' && depth === 1) cell = null
      if (name !== 'w:tbl') return false
      depth -= 1
      return true
    },
    isInCell: () => cell !== null,
    add(chunks) {
      cell?.paragraphs.push(chunks)
      return cell !== null
    },
    takeRows: () => (depth === 0 ? rows : null),
  }
}

/** Word has at most 63 columns; what is no number of columns is the least. */
function spanOf(value: string | undefined, least: 0 | 1): number {
  return /^\d{1,2}$/.test(value ?? '') ? Math.min(63, Math.max(least, Number(value))) : least
}
