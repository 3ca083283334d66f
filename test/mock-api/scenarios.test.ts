import { describe, expect, test } from 'vitest'
import { fixtureFiles } from '../support/fixtureData'
import { buildScenarioResponses, datasetNames, type DatasetName } from '../../mock-api/scenarios'
import { parseObservations } from '../../src/data/schemas/parseObservations'
import type { ObservationRow } from '../../src/data/schemas/observations'

const CORES = [
  'reconsideration.applications',
  'litigation.cases',
  'legal-aid.cases',
  'enforcement-exam.pass-rate',
]

function rowsOf(name: DatasetName): readonly ObservationRow[] {
  return buildScenarioResponses(name, fixtureFiles).regionAnswer('530600')?.observations ?? []
}

function listYears(rows: readonly ObservationRow[]): readonly number[] {
  return [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
}

test('the real dataset holds the figures of the report', () => {
  expect(buildScenarioResponses('real', fixtureFiles).catalogAnswer().synthetic).toBeUndefined()
  const rows = rowsOf('real')
  const figures = rows.filter(({ indicator }) => indicator === 'reconsideration.applications')
  expect(figures.map(({ year, value }) => [year, value])).toEqual(
    expect.arrayContaining([
      [2019, 92],
      [2020, 83],
    ]),
  )
  expect(
    rows.find(({ indicator, year }) => indicator === 'legal-aid.cases' && year === 2019),
  ).toMatchObject({ status: 'missing', reason: 'noReportHere' })
})

describe.each(datasetNames.filter((name) => name !== 'real'))('%s', (name) => {
  const answers = buildScenarioResponses(name, fixtureFiles)
  const rows = rowsOf(name)

  test('is marked synthetic and has no real name', () => {
    expect(answers.catalogAnswer().synthetic).toBe(true)
    const { sources } = answers.catalogAnswer()
    expect(JSON.stringify([answers.regionsAnswer(), sources])).not.toMatch(/昭通|Zhaotong/)
  })

  test('marks every note as synthetic', () => {
    const notes = rows.flatMap((row) => row.notes ?? [])
    for (const { text, author, source } of notes)
      expect([text.zh, text.en, author, source].every((said) => /虚构|made up/.test(said))).toBe(
        true,
      )
    const years = listYears(rows).length
    expect(notes.length === 0).toBe(years < 3)
  })

  test('is the same in every run', () => {
    const again = buildScenarioResponses(name, fixtureFiles)
    expect(again.catalogAnswer()).toEqual(answers.catalogAnswer())
    expect(again.regionAnswer('530600')).toEqual(answers.regionAnswer('530600'))
  })

  test('has the four core indicators in its last year', () => {
    const last = Math.max(...listYears(rows))
    const stated = rows.filter(({ year, value }) => year === last && value !== null)
    expect(stated.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(CORES))
  })

  test('has only rows that the contract allows', () => {
    const answer = answers.regionAnswer('530600')
    if (answer === null) throw new Error('no such region')
    const shared = { key: 'region', value: '530600' } as const
    expect(parseObservations(answer, shared).problems).toEqual([])
  })

  test('has gaps', () => {
    const missing = rows.filter(({ status }) => status === 'missing')
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.length).toBeLessThan(rows.length / 4)
  })
})

test.each([
  ['years-1', 2020, 2020],
  ['years-2', 2019, 2020],
  ['years-3', 2019, 2021],
  ['years-5', 2017, 2021],
  ['years-10', 2016, 2025],
  ['years-15', 2011, 2025],
] as const)('%s runs from %i to %i', (name, first, last) => {
  const years = listYears(rowsOf(name))
  expect([years[0], years[years.length - 1]]).toEqual([first, last])
})

test('core indicators have no gap in spans of up to five years', () => {
  for (const name of ['years-2', 'years-3', 'years-5'] as const) {
    const core = rowsOf(name).filter(({ indicator }) => CORES.includes(indicator))
    expect(core.filter(({ value }) => value === null)).toEqual([])
  }
})

describe('fifteen years', () => {
  const rows = rowsOf('years-15')
  const stated = rows.flatMap((row) => (row.status === 'missing' ? [] : [row]))

  test('hold a gap in a core indicator', () => {
    const gap = rows.find(({ indicator, year }) => indicator === 'legal-aid.cases' && year === 2013)
    expect(gap).toMatchObject({ status: 'missing' })
  })

  test('hold zeros, small counts, revisions, lower bounds and provisional figures', () => {
    expect(stated.some(({ value }) => value === 0)).toBe(true)
    expect(stated.some(({ value }) => value > 0 && value < 10)).toBe(true)
    expect(stated.some(({ otherStatements }) => otherStatements !== undefined)).toBe(true)
    expect(stated.some(({ precision }) => precision === 'atLeast')).toBe(true)
    expect(stated.some(({ status }) => status === 'provisional')).toBe(true)
    expect(stated.some(({ statedChange }) => statedChange !== undefined)).toBe(true)
  })

  test('mark the years of a break by law', () => {
    const broken = stated.filter(({ status }) => status === 'break')
    expect(
      new Set(broken.map(({ indicator, year }) => `${indicator.split('.')[0]} ${year}`)),
    ).toEqual(
      new Set(['legal-aid 2022', 'reconsideration 2024', 'litigation 2024', 'legal-advisers 2024']),
    )
  })

  test('keep rates consistent with their terms', () => {
    const valueOf = (indicator: string, year: number) =>
      stated.find((row) => row.indicator === indicator && row.year === year)?.value
    const years = stated.flatMap(({ indicator, year, value }) => {
      const passed = valueOf('enforcement-exam.passed', year)
      const examinees = valueOf('enforcement-exam.examinees', year)
      return indicator !== 'enforcement-exam.pass-rate' ||
        passed === undefined ||
        examinees === undefined
        ? []
        : [{ value, computed: (100 * passed) / examinees }]
    })
    expect(years.length).toBeGreaterThan(8)
    for (const { value, computed } of years) expect(value).toBeCloseTo(computed, 1)
  })
})

describe('the province', () => {
  const answers = buildScenarioResponses('province', fixtureFiles)
  const { regionCount, indicators } = answers.catalogAnswer()
  const { regions } = answers.regionsAnswer()

  test('has a province, 16 prefectures and 129 counties with unique codes', () => {
    const codes = regions.map(({ code }) => code)
    expect(new Set(codes).size).toBe(146)
    expect(regionCount).toBe(146)
    expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(1)
    expect(codes.filter((code) => code.endsWith('00'))).toHaveLength(17)
    expect(codes.filter((code) => code.startsWith('5306'))).toHaveLength(9)
  })

  test('answers equally by region and by indicator', () => {
    expect(answers.regionAnswer('530621')?.observations).toHaveLength(15 * indicators.length)
    const across = answers.indicatorAnswer('litigation.cases')?.observations ?? []
    expect(across).toHaveLength(15 * 146)
    expect(across.filter(({ region }) => region === '530621')).toEqual(
      answers
        .regionAnswer('530621')
        ?.observations.filter(({ indicator }) => indicator === 'litigation.cases'),
    )
  })
})
