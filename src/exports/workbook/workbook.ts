import type { ExportMessages } from '../../messages/messages'
import type { Source } from '../../domain/model/catalog'
import { nothing, type Cell } from '../table/cell'
import { longCitation } from '../text/citation'
import type { ColumnName } from '../table/columnName'
import type { NoteBlock } from './notesSheet'
import type { TableRow } from '../table/tableRow'
import { looksLikeFormula } from '../table/looksLikeFormula'

/** A place in a sheet, plain enough to be sent to a worker; null is empty. */
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
  /** In digits; `fitted` to the longest content. */
  readonly widths: readonly number[] | 'fitted'
  /** On paper across: its columns would be torn apart. */
  readonly orientation?: 'landscape'
  readonly stickyRowsCount?: number
  readonly stickyColumnsCount?: number
}

/** What a reader looks at first comes first; codes that join tables come last. The CSV has all columns. */
const shown: readonly ColumnName[] = [
  'indicator_name',
  'scope',
  'year',
  'time_period',
  'obs_value',
  'unit_name',
  'obs_status_name',
  'missing_reason_name',
  'precision_name',
  'printed',
  'lower_95',
  'upper_95',
  'stated_change_printed',
  'stated_change_base',
  'formula',
  'revisions',
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

/** Excel calls a file damaged that has a longer text in a cell. */
const LONGEST = 32_767
const CUT = '…'

const MUTED = '#52606D'
const HEAD_GROUND = '#E8EEF5'
const CAUTION = '#A8400C'

/**
 * As text whatever it begins with: where it looks like a formula `@` keeps it text when the cell is edited. Styles cost the writer most of its time: most cells have none.
 */
function text(whole: string, look: Partial<NonNullable<SheetCell>> = {}): SheetCell {
  if (whole === '') return null
  const value = whole.length > LONGEST ? `${whole.slice(0, LONGEST - CUT.length)}${CUT}` : whole
  return { value, ...(looksLikeFormula.test(value) ? { format: '@' } : {}), ...look }
}

/** In rows of several lines, all cells begin at the top. */
function paragraph(value: string, wrap: boolean): SheetCell {
  return text(value, { wrap, alignVertical: 'top' })
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

function sheetCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case 'text':
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
  /** What the title sheet tells. */
  readonly cover: readonly NoteBlock[]
  /** As `sheetRow` makes them. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly notes: readonly NoteBlock[]
  readonly sources: readonly Source[]
  readonly synthetic: boolean
  readonly today: string
}

function headed(heads: readonly string[], rows: readonly (readonly SheetCell[])[]) {
  const head = heads.map((word) =>
    text(word, { fontWeight: 'bold', backgroundColor: HEAD_GROUND, wrap: true }),
  )
  return {
    data: [head, ...rows],
    widths: 'fitted' as const,
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
  }
}

/** Rows are copied out of their sheet: each of a made-up world says so itself, and first. */
function namesOf(synthetic: boolean): readonly ColumnName[] {
  return synthetic ? ['synthetic', ...shown] : shown
}

/** An observation's row in the sheet of the figures. */
export function sheetRow(row: TableRow, synthetic: boolean): readonly SheetCell[] {
  return namesOf(synthetic).map((name) => sheetCell(row[name] ?? nothing))
}

function dataSheet({ rows, synthetic }: Contents, messages: ExportMessages): WorkbookSheet {
  const { columns, sheets, synthetic: mark } = messages.exports
  const names = namesOf(synthetic)
  return {
    sheet: synthetic ? `${sheets.data} ${mark}` : sheets.data,
    ...headed(
      names.map((name) => columns[name]),
      rows,
    ),
    stickyColumnsCount: names.indexOf('indicator_name') + 1,
  }
}

/** Blocks under their headings, one below the other. */
function blockRows(blocks: readonly NoteBlock[]): readonly (readonly SheetCell[])[] {
  return blocks.flatMap(({ heading, rows }) => [
    [],
    [text(heading, { fontWeight: 'bold', backgroundColor: HEAD_GROUND })],
    // A line alone may run on over the empty places beside it; several in a row are wrapped.
    ...rows.map((row) => row.map((line) => paragraph(line, row.length > 1))),
  ])
}

/** What the file is: the one sheet that a reader sees before she has chosen any. */
function titleSheet(
  { title, cover, synthetic }: Contents,
  messages: ExportMessages,
): WorkbookSheet {
  const { sheets, syntheticNote } = messages.exports
  const mark = [text(syntheticNote, { fontWeight: 'bold', textColor: CAUTION })]
  const data = [
    [text(title, { fontWeight: 'bold', fontSize: 16 })],
    ...(synthetic ? [mark] : []),
    ...blockRows(cover),
  ]
  return { sheet: sheets.title, data, widths: [24, 60], orientation: 'landscape' }
}

function notesSheet({ notes }: Contents, messages: ExportMessages): WorkbookSheet {
  // The first block begins at the top.
  const [, ...data] = blockRows(notes)
  const { notes: sheet } = messages.exports.sheets
  return { sheet, data, widths: [34, 44, 24, 36, 60], orientation: 'landscape' }
}

function sourcesSheet({ sources, today }: Contents, messages: ExportMessages): WorkbookSheet {
  const { sourceColumns: heads, sheets } = messages.exports
  const rows = sources.map((source) =>
    [
      source.id,
      source.title[messages.lang],
      source.issuer[messages.lang],
      source.published,
      source.address ?? heads.noAddress,
      longCitation(source, today, messages.lang),
    ].map((line) => paragraph(line, true)),
  )
  const names = [
    heads.id,
    heads.title,
    heads.issuer,
    heads.published,
    heads.address,
    heads.citation,
  ]
  return { sheet: sheets.sources, ...headed(names, rows) }
}

/**
 * The four sheets of a spreadsheet, in the reader's own words: what the file is; the figures as numbers
 * with their decimals and gaps as words under a frozen head; the notes; the sources. The figures' sheet
 * has its head in the first row, so that filters and pivot tables find it.
 */
export function buildWorkbook(
  contents: Contents,
  messages: ExportMessages,
): readonly WorkbookSheet[] {
  return [
    titleSheet(contents, messages),
    dataSheet(contents, messages),
    notesSheet(contents, messages),
    sourcesSheet(contents, messages),
  ]
}
