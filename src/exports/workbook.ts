import type { Source } from '../indicators/catalog'
import { nothing, type Cell } from './cell'
import { longCitation } from './citation'
import type { ColumnName } from './columnName'
import type { TakeAwayWords } from './exportWords'
import type { NoteBlock } from './notes'
import type { ObservationTable, TableRow } from './observationTable'
import { columnWidth } from './columnWidth'
import { looksLikeFormula } from './looksLikeFormula'

/** A place in a sheet as the spreadsheet writer takes it; null is empty. */
export type SheetCell = {
  readonly value: string | number
  readonly type: StringConstructor | NumberConstructor
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
  readonly data: SheetCell[][]
  readonly columns: { width: number }[]
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

const MUTED = '#52606D'
const HEAD_GROUND = '#E8EEF5'
const CAUTION = '#A8400C'

/**
 * As text whatever it begins with: the type says so, and where it looks like a formula `@` keeps it text
 * when the cell is edited. Styles cost the writer most of its time: most cells have none.
 */
function text(value: string, look: Partial<NonNullable<SheetCell>> = {}): SheetCell {
  if (value === '') return null
  return { value, type: String, ...(looksLikeFormula.test(value) ? { format: '@' } : {}), ...look }
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
      return { value: cell.value, type: Number, format: numberFormat(cell.decimals) }
    case 'none':
      return text(cell.word, { align: 'right', textColor: MUTED })
    case 'flag':
      return cell.value ? text(cell.word, { textColor: CAUTION }) : null
  }
}

function headed(heads: readonly string[], rows: readonly SheetCell[][]) {
  const head = heads.map((word) =>
    text(word, { fontWeight: 'bold', backgroundColor: HEAD_GROUND, wrap: true }),
  )
  const columns = heads.map((_, index) => ({
    width: columnWidth([head, ...rows].map((row) => row[index]?.value ?? '')),
  }))
  return { data: [head, ...rows], columns, stickyRowsCount: 1 }
}

function dataSheet(
  { rows }: ObservationTable,
  synthetic: boolean,
  words: TakeAwayWords,
): WorkbookSheet {
  const { columns, sheets, synthetic: mark } = words.exports
  // Rows are copied out of their sheet: each of a made-up world says so itself, and first.
  const names: readonly ColumnName[] = synthetic ? ['synthetic', ...shown] : shown
  const toCells = (row: TableRow): SheetCell[] =>
    names.map((name) => sheetCell(row[name] ?? nothing))
  return {
    sheet: synthetic ? `${sheets.data} ${mark}` : sheets.data,
    ...headed(
      names.map((name) => columns[name]),
      rows.map(toCells),
    ),
    stickyColumnsCount: names.indexOf('indicator_name') + 1,
  }
}

function notesSheet(
  title: string,
  blocks: readonly NoteBlock[],
  synthetic: boolean,
  words: TakeAwayWords,
): WorkbookSheet {
  const { sheets, syntheticNote } = words.exports
  const mark = [text(syntheticNote, { fontWeight: 'bold', textColor: CAUTION })]
  const data = [
    [text(title, { fontWeight: 'bold', fontSize: 16 })],
    ...(synthetic ? [mark] : []),
    ...blocks.flatMap(({ heading, rows }) => [
      [],
      [text(heading, { fontWeight: 'bold', backgroundColor: HEAD_GROUND })],
      // A line alone may run on over the empty places beside it; several in a row are wrapped.
      ...rows.map((row) => row.map((line) => paragraph(line, row.length > 1))),
    ]),
  ]
  return { sheet: sheets.notes, data, columns: [34, 44, 24, 36, 60].map((width) => ({ width })) }
}

function sourcesSheet(
  sources: readonly Source[],
  today: string,
  words: TakeAwayWords,
): WorkbookSheet {
  const { sourceColumns: heads, sheets } = words.exports
  const rows = sources.map((source) =>
    [
      source.id,
      source.title[words.lang],
      source.issuer[words.lang],
      source.published,
      source.address ?? heads.noAddress,
      longCitation(source, today, words.lang),
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

type Contents = {
  readonly title: string
  readonly table: ObservationTable
  readonly notes: readonly NoteBlock[]
  readonly sources: readonly Source[]
  readonly synthetic: boolean
  readonly today: string
}

/**
 * The three sheets of a spreadsheet: the figures as numbers with their decimals and gaps as words under
 * a frozen head, in the reader's own words; the notes with the title; the sources. The figures' sheet
 * has its head in the first row, so that filters and pivot tables find it.
 */
export function workbookOf(contents: Contents, words: TakeAwayWords): readonly WorkbookSheet[] {
  const { title, table, notes, sources, synthetic, today } = contents
  return [
    dataSheet(table, synthetic, words),
    notesSheet(title, notes, synthetic, words),
    sourcesSheet(sources, today, words),
  ]
}
