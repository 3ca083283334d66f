import type { ExportMessages } from '../../messages/messages'
import type { Source } from '../../domain/model/catalog'
import { emptyCell, type Cell } from '../table/cell'
import { formatLongCitation } from '../text/citation'
import type { ColumnName } from '../table/columnNames'
import type { TableRow } from '../table/buildTableRow'
import type { ComparisonTable } from '../comparison/comparisonTable'
import type { NoteBlock } from './buildNotes'
import { buildComparisonSheet, type ComparisonSheetTexts } from './comparisonSheet'
import {
  CAUTION,
  heading,
  MUTED,
  numberFormat,
  spread,
  text,
  type SheetCell,
  type SheetRow,
  type WorkbookSheet,
} from './sheetCell'

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

/** In rows of several lines all cells align at the top. */
function paragraph(value: string): SheetCell {
  return text(value, { wrap: true, alignVertical: 'top' })
}

function buildSheetCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case 'text':
    case 'date':
      return text(cell.text, { indent: 1, align: 'left' })
    case 'number':
      return { value: cell.value, format: numberFormat(cell.decimals) }
    case 'none':
      return text(cell.word, { align: 'right', textColor: MUTED })
    case 'flag':
      return cell.value ? text(cell.word, { textColor: CAUTION }) : null
  }
}

type Contents = {
  /** The table of the first sheet; null without two years to compare. */
  readonly comparison: ComparisonTable | null
  readonly texts: ComparisonSheetTexts
  /** Made by `buildSheetRow`. */
  readonly rows: readonly SheetRow[]
  readonly notes: readonly NoteBlock[]
  readonly sources: readonly Source[]
  readonly synthetic: boolean
  readonly today: string
}

function withHeader(headings: readonly string[], rows: readonly SheetRow[]) {
  return {
    data: [headings.map((one) => heading(one, { indent: 1, align: 'left' })), ...rows],
    widths: 'fitted' as const,
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
    titleRow: 1,
  }
}

/** Each synthetic row says so in its first cell, because rows are copied out of their sheet. */
function listColumns(synthetic: boolean): readonly ColumnName[] {
  return synthetic ? ['synthetic', ...workbookColumns] : workbookColumns
}

/** An observation's row in the data sheet. */
export function buildSheetRow(row: TableRow, synthetic: boolean): SheetRow {
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

/** Widths of the notes sheet in digits. */
const NOTES_WIDTHS = [34, 44, 24, 36, 60]

/** Blocks under their headings, one below the other. */
function buildNotesSheet({ notes }: Contents, messages: ExportMessages): WorkbookSheet {
  const [first, ...rest] = NOTES_WIDTHS
  const last = (row: readonly string[]) => row.length - 1
  const [, ...data] = notes.flatMap(({ heading: name, rows }): readonly SheetRow[] => [
    [],
    [heading(name)],
    // The last text of a row takes the columns that are left.
    ...rows.map((row) => [
      ...row.slice(0, last(row)).map(paragraph),
      ...spread(row[last(row)] ?? '', NOTES_WIDTHS.length - last(row), { alignVertical: 'top' }),
    ]),
  ])
  const { notes: sheet } = messages.exports.sheets
  return { sheet, data, widths: [first ?? 0, ...rest], orientation: 'landscape' }
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
    ].map(paragraph),
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

/** The fonts that every office has: 宋体, as official tables are set, and a plain Latin one. */
const FONTS = { zh: '宋体', en: 'Arial' } as const

/** Comparison, data, notes and sources; the data header is in row 1, where filters and pivot tables find it. */
export function buildWorkbook(
  contents: Contents,
  messages: ExportMessages,
): readonly WorkbookSheet[] {
  const { comparison, texts } = contents
  const { page } = messages.exports.sheets
  // In a footer `&` begins a code.
  const footer = `&L${texts.title.replace(/&/g, '&&')}&R${page('&P', '&N')}`
  const sheets = [
    ...(comparison === null ? [] : [buildComparisonSheet(comparison, texts)]),
    buildDataSheet(contents, messages),
    buildNotesSheet(contents, messages),
    buildSourcesSheet(contents, messages),
  ]
  return sheets.map((sheet) => ({ ...sheet, footer, font: FONTS[messages.lang] }))
}
