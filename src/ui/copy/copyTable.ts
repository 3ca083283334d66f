/** What a copied table puts on the clipboard. */
export type CopiedTable = { readonly text: string; readonly html: string }

type SelectedRanges = Pick<Selection, 'rangeCount' | 'getRangeAt'>

type Cell = { readonly text: string; readonly tag: 'th' | 'td' }

/** Signs, controls and drawings: what a spreadsheet has no use for. */
const SKIPPED = '[aria-hidden="true"], .term-sign, .term-card, input, svg'

/** Digits that a spreadsheet should count with; a typographic minus would make them text. */
const PLAIN_NUMBER = /^[−-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/

/** Excel's mark of text, so that it makes no date of 3/12 and no formula of =1. */
const AS_TEXT = ` style='mso-number-format:"\\@"'`

/**
 * The selected part of a table: whole cells, a line for each row, without controls. Null where the selection
 * is within one cell or reaches text outside one table: there the browser's own copy is right.
 */
export function copyTable(selection: SelectedRanges, separator: string): CopiedTable | null {
  const ranges = listRanges(selection)
  const [table, ...others] = ranges.map(findTable)
  if (!table || others.some((other) => other !== table)) return null
  const rows = [...table.rows]
    .map(({ cells }) => [...cells].filter((cell) => cell.dataset['copied'] !== 'no'))
    .map((cells) =>
      cells.map((cell) => (ranges.some((range) => isSelected(cell, range)) ? cell : null)),
    )
    .filter((cells) => cells.some((cell) => cell !== null))
  const columns = rows.flatMap((cells) => cells.flatMap((cell, at) => (cell === null ? [] : [at])))
  if (columns.length < 2) return null
  const [first, last] = [Math.min(...columns), Math.max(...columns)]
  const taken = rows.map((cells) =>
    cells.slice(first, last + 1).map((cell) => readCell(cell, separator)),
  )
  return { text: formatText(taken), html: formatHtml(taken) }
}

/** The ranges with text: Firefox divides a selection at what cannot be selected. */
function listRanges(selection: SelectedRanges): readonly Range[] {
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at)).filter(
    (range) => range.toString().trim() !== '',
  )
}

/** The table that holds all the selected text. */
function findTable(range: Range): HTMLTableElement | null {
  const { commonAncestorContainer: ancestor } = range
  const element = ancestor instanceof Element ? ancestor : ancestor.parentElement
  const own = element?.closest('table') ?? null
  if (own !== null) return own
  const table = [...(element?.querySelectorAll('table') ?? [])].find((one) =>
    range.intersectsNode(one),
  )
  if (table === undefined) return null
  const before = range.cloneRange()
  before.setEndBefore(table)
  const after = range.cloneRange()
  after.setStartAfter(table)
  return `${before.toString()}${after.toString()}`.trim() === '' ? table : null
}

/** Whether any of the cell's text is selected; a border that only touches the cell does not count. */
function isSelected(cell: HTMLTableCellElement, range: Range): boolean {
  if (!range.intersectsNode(cell)) return false
  const part = range.cloneRange()
  if (!cell.contains(range.startContainer)) part.setStart(cell, 0)
  if (!cell.contains(range.endContainer)) part.setEnd(cell, cell.childNodes.length)
  return part.toString().trim() !== ''
}

function readCell(cell: HTMLTableCellElement | null, separator: string): Cell {
  const text = cell === null ? '' : listPieces(cell).join(separator)
  return {
    text: PLAIN_NUMBER.test(text) ? text.replace('−', '-') : text,
    tag: cell?.tagName === 'TH' ? 'th' : 'td',
  }
}

/** The cell's texts, a piece for each line or box that it shows. */
function listPieces(cell: Element): readonly string[] {
  const pieces = ['']
  const walk = (node: Node): void => {
    if (node instanceof Text) pieces.push(`${pieces.pop() ?? ''}${node.data}`)
    if (!(node instanceof Element) || node.matches(SKIPPED)) return
    const { display } = getComputedStyle(node)
    if (display === 'none') return
    const isBox = display !== 'inline'
    if (isBox) pieces.push('')
    node.childNodes.forEach(walk)
    if (isBox) pieces.push('')
  }
  cell.childNodes.forEach(walk)
  return pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== '')
}

function formatText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => cells.map(({ text }) => text).join('\t')).join('\r\n')
}

function formatHtml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((cells) => `<tr>${cells.map(formatCell).join('')}</tr>`)
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`
}

function formatCell({ text, tag }: Cell): string {
  const kind = text === '' || PLAIN_NUMBER.test(text) ? '' : AS_TEXT
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<${tag}${kind}>${safe}</${tag}>`
}
