import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { ObservationRow } from '../../../src/data/schemas/observations'
import {
  emptyCell,
  numberCell,
  textCell,
  type Cell,
  dateCell,
} from '../../../src/exports/table/cell'
import { buildCsvBlob, formatCsvLine, formatCsv } from '../../../src/exports/table/csv'
import { columnNames } from '../../../src/exports/table/columnNames'
import { allIds, loadScenario, chinese, csvText, english, tableRows } from '../exportViews'

type Line = Record<string, string>

const codes = { normal: 'A', estimated: 'E', provisional: 'P', break: 'B' }
const gapCodes = {
  notInReport: 'O',
  noReportHere: 'O',
  notPublished: 'O',
  notApplicable: 'M',
  suppressed: 'Q',
}

function read(csv: string): readonly Line[] {
  const { data, errors } = Papa.parse<Line>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

/** A cell as the file has it: alone in its line, without the commas of the empty places around it. */
function readCell(cell: Cell): string {
  return formatCsvLine({ printed: cell }).slice(
    INDEX,
    LAST - INDEX === 0 ? undefined : INDEX - LAST,
  )
}

const INDEX = columnNames.indexOf('printed')
const LAST = columnNames.length - 1

/** What the API says of a row, in the CSV's terms; the guard's apostrophe is no part of a text. */
function normalizeRow(row: ObservationRow) {
  const key = {
    indicator: row.indicator,
    ref_area: row.region,
    year: String(row.year),
    time_period: row.period ?? String(row.year),
    obs_status: row.status === 'missing' ? gapCodes[row.reason] : codes[row.status],
  }
  if (row.status === 'missing') return { ...key, obs_value: null, missing_reason: row.reason }
  return {
    ...key,
    // A derived figure leaves with the digits that follow, and no more.
    obs_value: row.decimals === undefined ? row.value : Number(row.value.toFixed(row.decimals)),
    precision: row.precision,
    printed: unguarded(row.printed),
    source: row.source,
    stated_change: row.statedChange?.value ?? null,
    formula: unguarded(row.formula),
    otherStatements: (row.otherStatements ?? []).length,
  }
}

/** The same of a line of the CSV. */
function normalizeLine(line: Line) {
  const key = {
    indicator: line['indicator'],
    ref_area: line['ref_area'],
    year: line['year'],
    time_period: line['time_period'],
    obs_status: line['obs_status'],
  }
  const value = numberIn(line['obs_value'])
  if (/^[OMQ]$/.test(key.obs_status ?? ''))
    return { ...key, obs_value: value, missing_reason: line['missing_reason'] }
  return {
    ...key,
    obs_value: value,
    precision: line['precision'],
    printed: unguarded(line['printed']),
    source: line['source'],
    stated_change: numberIn(line['stated_change']),
    formula: unguarded(line['formula']),
    otherStatements:
      line['other_statements'] === '' ? 0 : (line['other_statements']?.split('; ').length ?? 0),
  }
}

function numberIn(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

function unguarded(text: string | undefined): string {
  return (text ?? '').replace(/^'/, '')
}

describe.each(['real', 'years-15', 'province', 'hostile'] as const)(
  'the CSV of all of %s',
  (name) => {
    const { rows, dataset } = loadScenario(name)
    const lines = read(csvText(dataset, allIds(dataset), chinese))

    it('contains exactly the observations of the API', () => {
      expect(rows.length).toBeGreaterThan(200)
      expect(lines.map(normalizeLine)).toEqual(rows.map(normalizeRow))
    })

    it('marks in every row whether the data are synthetic', () => {
      expect(new Set(lines.map((line) => line['synthetic']))).toEqual(
        new Set([String(name !== 'real')]),
      )
    })

    it('contains no cell that a spreadsheet would calculate, except numbers', () => {
      const risky = lines
        .flatMap((line) => Object.values(line))
        .filter((text) => /^[\s\uFEFF]*[=+\-@＝＋－＠]/.test(text))
      expect(risky.filter((text) => !/^-\d+(\.\d+)?$/.test(text))).toEqual([])
    })
  },
)

describe('the CSV file', () => {
  const { dataset } = loadScenario('real')
  const lines = tableRows(dataset, allIds(dataset), chinese).map(formatCsvLine)

  it('begins with the bytes EF BB BF and then with the header, without a sep= line', async () => {
    const bytes = new Uint8Array(await buildCsvBlob(lines).arrayBuffer())
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes.slice(3, 20))).toBe('ref_area,ref_area')
  })

  it('ends every line with CRLF and has no other line break', () => {
    const csv = formatCsv(lines)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  it('has the same header in both languages', () => {
    const head = (text: string): string => text.split('\r\n')[0] ?? ''
    expect(head(csvText(dataset, [], english))).toBe(head(formatCsv(lines)))
  })
})

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['a;=1+1', "a;'=1+1"],
    ['a; @SUM(A1);b', "a;' @SUM(A1);b"],
  ])('of the text %j is guarded', (text, written) => {
    expect(readCell(textCell(text))).toBe(written)
  })

  it.each([
    '2021-02-03',
    '3/12',
    '83-45',
    '2020年3月',
    '3月5日',
    'Mar 2020',
    '5-Mar',
    '10:30',
    '1E5',
    '007',
    '110101199003070000',
  ])('of the text %s is guarded, because a spreadsheet would convert it', (text) => {
    expect(readCell(textCell(text))).toBe(`'${text}`)
  })

  it.each(['2020', '2020-Q3', '530600-2020', '530600', 'A', '98.98%', '83件', '第3月', '1-2-x'])(
    'of the text %s is unchanged',
    (text) => {
      expect(readCell(textCell(text))).toBe(text)
    },
  )

  it('of a date is unchanged', () => {
    expect(readCell(dateCell('2021-02-03'))).toBe('2021-02-03')
  })

  it.each(['\t', '\r', '\n'])(
    'of text that begins with %j is guarded, whatever follows',
    (mark) => {
      const [line] = Papa.parse<string[]>(formatCsvLine({ printed: textCell(`${mark}x`) })).data
      expect(line?.[INDEX]).toBe(`'${mark}x`)
    },
  )

  it('with a negative number stays a number', () => {
    expect(readCell(numberCell(-9.8))).toBe('-9.8')
    expect(readCell(numberCell(0))).toBe('0')
    expect(readCell(numberCell(17188000000.12))).toBe('17188000000.12')
  })

  it('with a true minus sign is unchanged, because no spreadsheet calculates it', () => {
    expect(readCell(textCell('−9.8%'))).toBe('−9.8%')
  })

  it('is quoted if it contains a comma, quote, line break or outer blank', () => {
    expect(readCell(textCell('a,b'))).toBe('"a,b"')
    expect(readCell(textCell('说“a"b”'))).toBe('"说“a""b”"')
    expect(readCell(textCell('a\r\nb'))).toBe('"a\r\nb"')
    expect(readCell(textCell('a '))).toBe('"a "')
    expect(readCell(textCell('a b'))).toBe('a b')
  })

  it('without a value is empty', () => {
    expect(readCell(emptyCell)).toBe('')
    expect(readCell({ kind: 'none', word: '未收录' })).toBe('')
  })
})
