import { describe, expect, test } from 'vitest'
import { currentVersion } from '../../../mock-api/snapshot/currentVersion'
import type { NoteRow } from '../../../mock-api/files/dataSchema'
import { readData, type DataFiles } from '../../../mock-api/files/readData'
import { buildResponses } from '../../../mock-api/files/buildResponses'
import { aReport, aRow, filesWith } from '../aReport'

function aNote(overrides: Partial<NoteRow> = {}): NoteRow {
  return {
    indicator: 'reconsideration.applications',
    year: 2020,
    text: { zh: '受疫情影响，线下窗口关闭两个月。', en: 'Counters were closed for two months.' },
    author: '张三（法规科）',
    date: '2021-03-01',
    source: '市司法局2020年工作总结',
    ...overrides,
  }
}

function filesWithNotes(...notes: readonly NoteRow[]): DataFiles {
  return filesWith({
    ...aReport(2020, [aRow(), aRow({ year: 2019, value: 92 })]),
    notes: [...notes],
  })
}

function rowsOf(files: DataFiles) {
  const answers = buildResponses(readData(files))
  return [
    answers.regionAnswer('530600')?.observations ?? [],
    answers.indicatorAnswer('reconsideration.applications')?.observations ?? [],
  ]
}

describe('a note of a report file', () => {
  test('belongs to its figure in both resources', () => {
    const { indicator: _, year: __, ...note } = aNote()
    for (const rows of rowsOf(filesWithNotes(aNote()))) {
      const noted = rows.filter(({ notes }) => notes !== undefined)
      expect(noted).toMatchObject([{ year: 2020, value: 83, notes: [note] }])
    }
  })

  test('may explain an earlier year or a missing figure', () => {
    const files = filesWithNotes(
      aNote({ year: 2019 }),
      aNote({ indicator: 'litigation.cases', year: 2019 }),
    )
    const [rows = []] = rowsOf(files)
    expect(rows.filter(({ notes }) => notes !== undefined)).toMatchObject([
      { indicator: 'reconsideration.applications', year: 2019, value: 92 },
      { indicator: 'litigation.cases', year: 2019, status: 'missing' },
    ])
  })

  test('stays after a revision; several are in the order of their dates', () => {
    const first = { ...aReport(2020, [aRow()]), notes: [aNote({ date: '2022-01-01' })] }
    const second = {
      ...aReport(2021, [aRow({ value: 84 }), aRow({ year: 2021 })]),
      notes: [aNote({ date: '2021-03-01' })],
    }
    const [rows = []] = rowsOf(filesWith(first, second))
    expect(rows.find(({ year, value }) => year === 2020 && value === 84)?.notes).toMatchObject([
      { date: '2021-03-01' },
      { date: '2022-01-01' },
    ])
  })

  test.each([
    [
      aNote({ indicator: 'no.such' }),
      'notes.0.indicator',
      'catalog.json knows no indicator no.such',
    ],
    [aNote({ year: 2031 }), 'notes.0.year', 'no report of 530600 states a figure of 2031'],
    [aNote({ author: '' }), 'notes.0.author', 'it must not be empty'],
    [aNote({ date: 'im März' }), 'notes.0.date', 'expected a date'],
    [{ ...aNote(), writer: 'x' }, 'notes.0.writer', 'there is no key "writer"'],
  ])('that is invalid is named by file and path: %#', (note, path, message) => {
    const read = () => readData(filesWithNotes(note))
    expect(read).toThrow(`mock-api/data/reports/530600-2020.json  ${path}\n`)
    expect(read).toThrow(message)
  })

  test('does not change the version of the figures', () => {
    const noted = buildResponses(readData(filesWithNotes(aNote())))
    const plain = buildResponses(readData(filesWithNotes()))
    const rows = plain.regionAnswer('530600')
    const catalog = plain.catalogAnswer()
    const { dataVersion } = catalog
    const list = plain.regionsAnswer()
    const regions = new Map(rows === null ? [] : [['530600', rows]])
    expect(currentVersion(noted, [{ dataVersion, catalog, list, regions }])).toBe(dataVersion)
  })
})
