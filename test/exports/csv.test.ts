import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { nothing, numberCell, textCell, type Cell } from '../../src/exports/cell'
import { csvBlob, csvOf } from '../../src/exports/csv'
import { observationTable } from '../../src/exports/observationTable'
import { allIds, answered, chinese, english, keyOf } from './worlds'

type Line = Record<string, string>

const codes = { normal: 'A', estimated: 'E', provisional: 'P', break: 'B', missing: 'M' }

function read(csv: string): readonly Line[] {
  const { data, errors } = Papa.parse<Line>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

/** One table of one column and one row. */
function csvOfCell(cell: Cell): string {
  return csvOf({ columns: ['printed'], rows: [{ printed: cell }] })
}

function readCell(cell: Cell): string {
  return csvOfCell(cell).split('\r\n').slice(1, -1).join('\r\n')
}

describe.each(['real', 'years-15', 'province', 'hostile'] as const)(
  'the CSV of all of %s',
  (name) => {
    const { rows, world } = answered(name)
    const lines = read(csvOf(observationTable(world, allIds(world), chinese)))
    const byKey = new Map(
      lines.map((line) => [keyOf(line['indicator'] ?? '', line['year'] ?? ''), line]),
    )

    it('holds every observation of the API, and no other', () => {
      expect(lines).toHaveLength(rows.length)
      expect(new Set(byKey.keys())).toEqual(
        new Set(rows.map((row) => keyOf(row.indicator, row.year))),
      )
    })

    it('gives every figure as the API does, and every gap with its reason', () => {
      for (const row of rows) {
        const line = byKey.get(keyOf(row.indicator, row.year)) ?? {}
        expect(line['obs_status']).toBe(codes[row.status])
        expect(line['ref_area']).toBe(row.region)
        expect(line['time_period']).toBe(row.period ?? String(row.year))
        if (row.status === 'missing') {
          expect(line['obs_value']).toBe('')
          expect(line['missing_reason']).toBe(row.reason)
        } else {
          expect(line['obs_value']).not.toBe('')
          expect(Number(line['obs_value'])).toBe(row.value)
          expect(line['precision']).toBe(row.precision)
          expect(line['source']).toBe(row.source)
          const change = row.statedChange
          expect(line['stated_change']).toBe(change === undefined ? '' : String(change.value))
          expect(line['revisions'] === '').toBe((row.revisions ?? []).length === 0)
        }
      }
    })

    it('gives the printed form and formula as they are, but for the guard', () => {
      for (const row of rows) {
        if (row.status === 'missing') continue
        const line = byKey.get(keyOf(row.indicator, row.year)) ?? {}
        expect(line['printed']?.replace(/^'/, '')).toBe((row.printed ?? '').replace(/^'/, ''))
        expect(line['formula']?.replace(/^'/, '')).toBe((row.formula ?? '').replace(/^'/, ''))
      }
    })

    it('says of every row whether its world is made up', () => {
      expect(new Set(lines.map((line) => line['synthetic']))).toEqual(
        new Set([String(name !== 'real')]),
      )
    })

    it('holds no cell that a spreadsheet would calculate, except numbers', () => {
      for (const line of lines)
        for (const text of Object.values(line))
          if (/^[\s\uFEFF]*[=+\-@＝＋－＠]/.test(text)) expect(text).toMatch(/^-\d+(\.\d+)?$/)
    })
  },
)

describe('the CSV file', () => {
  const { world } = answered('real')
  const table = observationTable(world, allIds(world), chinese)

  it('begins with the bytes EF BB BF and then with the header, without a sep= line', async () => {
    const bytes = new Uint8Array(await csvBlob(table).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes.slice(3, 20))).toBe('ref_area,ref_area')
  })

  it('ends every line with CRLF and has no other line break', () => {
    const csv = csvOf(table)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  it('has the same header in both languages', () => {
    const head = (text: string): string => text.split('\r\n')[0] ?? ''
    expect(head(csvOf(observationTable(world, [], english)))).toBe(head(csvOf(table)))
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
  ])('of the text %j is guarded', (text, written) => {
    expect(readCell(textCell(text))).toBe(written)
  })

  it.each(['\t', '\r', '\n'])(
    'of text that begins with %j is guarded, whatever follows',
    (mark) => {
      const [line] = Papa.parse<string[]>(
        csvOfCell(textCell(`${mark}x`)).split('printed\r\n')[1] ?? '',
      ).data
      expect(line?.[0]).toBe(`'${mark}x`)
    },
  )

  it('of a negative number stays a number', () => {
    expect(readCell(numberCell(-9.8))).toBe('-9.8')
    expect(readCell(numberCell(0))).toBe('0')
    expect(readCell(numberCell(17188000000.12))).toBe('17188000000.12')
  })

  it('of text with a true minus, which no spreadsheet calculates, stays as it is', () => {
    expect(readCell(textCell('−9.8%'))).toBe('−9.8%')
  })

  it('is quoted where it holds a comma, a quote, a line break or blanks at its ends', () => {
    expect(readCell(textCell('a,b'))).toBe('"a,b"')
    expect(readCell(textCell('说“a"b”'))).toBe('"说“a""b”"')
    expect(readCell(textCell('a\r\nb'))).toBe('"a\r\nb"')
    expect(readCell(textCell('a '))).toBe('"a "')
    expect(readCell(textCell('a b'))).toBe('a b')
  })

  it('of nothing is empty', () => {
    expect(readCell(nothing)).toBe('')
    expect(readCell({ kind: 'none', word: '未公布' })).toBe('')
  })
})
