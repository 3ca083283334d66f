import type { ExportMessages } from '../../messages/messages'
import type { Source } from '../../domain/model/catalog'
import { emptyCell, looksLikeFormula, type Cell } from '../table/cell'
import { formatLongCitation } from '../text/citation'
import type { ColumnName } from '../table/columnNames'
import type { NoteBlock } from './buildNotes'
import type { TableRow } from '../table/buildTableRow'

/** A cell as plain data, so that a worker can receive it; null is empty. */
export type SheetCell = {
  readonly value: string | number
  readonly format?: string
  readonly fontWeight?: 'bold'
  readonly fontSize?: number
  readonly textColor?: string
  readonly backgroundColor?: string
  readonly align?: 'left' | 'right'
  readonly alignVertical?: 'top'
  readonly wrap?: boolean
} | null

export type WorkbookSheet = {
  readonly sheet: string
  readonly data: readonly (readonly SheetCell[])[]
  /** Column widths in digits; `fitted` to the longest content. */
  readonly widths: readonly number[] | 'fitted'
  /** Landscape keeps the columns of a row on one page. */
  readonly orientation?: 'landscape'
  readonly stickyRowsCount?: number
  readonly stickyColumnsCount?: number
}

/** Text for readers first, codes for joining tables last. The CSV has all columns. */
const workbookColumns: readonly ColumnName[] = [
  'indicator_name',
  'scope',
  'year',
  'time_period',
  'obs_value',
  'unit_name',
  'obs_status_name',
  'missing_reason_name',
  'precision_name',
  'cautions',
  'numerator',
  'denominator',
  'printed',
  'lower_95',
  'upper_95',
  'stated_change_printed',
  'stated_change_base',
  'formula',
  'revisions',
  'other_statements',
  'notes',
  'source_title',
  'locator_name',
  'source_published',
  'section_name',
  'topic_name',
  'kind_name',
  'ref_area_name',
  'ref_area',
  'indicator',
  'obs_status',
  'data_version',
]

/** Excel reports a file as damaged if a text is longer. */
const MAX_CELL_LENGTH = 32_767
const ELLIPSIS = '…'

const MUTED = '#52606D'
const HEADER_BACKGROUND = '#E8EEF5'
const CAUTION = '#A8400C'

/** A text cell; the format `@` keeps a formula-like text as text when the cell is edited. */
function text(whole: string, style: Partial<NonNullable<SheetCell>> = {}): SheetCell {
  if (whole === '') return null
  const value =
    whole.length > MAX_CELL_LENGTH
      ? `${whole.slice(0, MAX_CELL_LENGTH - ELLIPSIS.length)}${ELLIPSIS}`
      : whole
  return { value, ...(looksLikeFormula(value) ? { format: '@' } : {}), ...style }
}

/** In rows of several lines all cells align at the top. */
function paragraph(value: string, wrap: boolean): SheetCell {
  return text(value, { wrap, alignVertical: 'top' })
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

function buildSheetCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case 'text':
    case 'date':
      return text(cell.text)
    case 'number':
      return { value: cell.value, format: numberFormat(cell.decimals) }
    case 'none':
      return text(cell.word, { align: 'right', textColor: MUTED })
    case 'flag':
      return cell.value ? text(cell.word, { textColor: CAUTION }) : null
  }
}

type Contents = {
  readonly title: string
  /** Blocks of the title sheet. */
  readonly cover: readonly NoteBlock[]
  /** Made by `buildSheetRow`. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly notes: readonly NoteBlock[]
  readonly sources: readonly Source[]
  readonly synthetic: boolean
  readonly today: string
}

function withHeader(headings: readonly string[], rows: readonly (readonly SheetCell[])[]) {
  const header = headings.map((heading) =>
    text(heading, { fontWeight: 'bold', backgroundColor: HEADER_BACKGROUND, wrap: true }),
  )
  return {
    data: [header, ...rows],
    widths: 'fitted' as const,
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
  }
}

/** Each synthetic row says so in its first cell, because rows are copied out of their sheet. */
function listColumns(synthetic: boolean): readonly ColumnName[] {
  return synthetic ? ['synthetic', ...workbookColumns] : workbookColumns
}

/** An observation's row in the data sheet. */
export function buildSheetRow(row: TableRow, synthetic: boolean): readonly SheetCell[] {
  return listColumns(synthetic).map((name) => buildSheetCell(row[name] ?? emptyCell))
}

function buildDataSheet({ rows, synthetic }: Contents, messages: ExportMessages): WorkbookSheet {
  const { columns, sheets, synthetic: label } = messages.exports
  const names = listColumns(synthetic)
  return {
    sheet: synthetic ? `${sheets.data} ${label}` : sheets.data,
    ...withHeader(
      names.map((name) => columns[name]),
      rows,
    ),
    stickyColumnsCount: names.indexOf('indicator_name') + 1,
  }
}

/** Blocks under their headings, one below the other. */
function buildBlockRows(blocks: readonly NoteBlock[]): readonly (readonly SheetCell[])[] {
  return blocks.flatMap(({ heading, rows }) => [
    [],
    [text(heading, { fontWeight: 'bold', backgroundColor: HEADER_BACKGROUND })],
    // A single cell may overflow into the empty cells beside it; several in a row wrap.
    ...rows.map((row) => row.map((line) => paragraph(line, row.length > 1))),
  ])
}

/** What the file contains: the first sheet that a reader sees. */
function buildTitleSheet(
  { title, cover, synthetic }: Contents,
  messages: ExportMessages,
): WorkbookSheet {
  const { sheets, syntheticNote } = messages.exports
  const notice = [text(syntheticNote, { fontWeight: 'bold', textColor: CAUTION })]
  const data = [
    [text(title, { fontWeight: 'bold', fontSize: 16 })],
    ...(synthetic ? [notice] : []),
    ...buildBlockRows(cover),
  ]
  return { sheet: sheets.title, data, widths: [24, 60], orientation: 'landscape' }
}

function buildNotesSheet({ notes }: Contents, messages: ExportMessages): WorkbookSheet {
  // The first block begins at the top.
  const [, ...data] = buildBlockRows(notes)
  const { notes: sheet } = messages.exports.sheets
  return { sheet, data, widths: [34, 44, 24, 36, 60], orientation: 'landscape' }
}

function buildSourcesSheet({ sources, today }: Contents, messages: ExportMessages): WorkbookSheet {
  const { sourceColumns: headings, sheets } = messages.exports
  const rows = sources.map((source) =>
    [
      source.id,
      source.title[messages.lang],
      source.issuer[messages.lang],
      source.published,
      source.address ?? headings.noAddress,
      formatLongCitation(source, today, messages.lang),
    ].map((line) => paragraph(line, true)),
  )
  const names = [
    headings.id,
    headings.title,
    headings.issuer,
    headings.published,
    headings.address,
    headings.citation,
  ]
  return { sheet: sheets.sources, ...withHeader(names, rows) }
}

/** Title, data, notes and sources; the data header is in row 1, where filters and pivot tables find it. */
export function buildWorkbook(
  contents: Contents,
  messages: ExportMessages,
): readonly WorkbookSheet[] {
  return [
    buildTitleSheet(contents, messages),
    buildDataSheet(contents, messages),
    buildNotesSheet(contents, messages),
    buildSourcesSheet(contents, messages),
  ]
}
