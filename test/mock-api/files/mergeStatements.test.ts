import { expect, test } from 'vitest'
import { mergeStatements } from '../../../mock-api/files/mergeStatements'
import type { ObservationRow } from '../../../src/data/schemas/observations'

type ReportedValue = Exclude<ObservationRow, { status: 'missing' }>

function stated(
  value: number,
  source: string,
  overrides: Partial<ReportedValue> = {},
): ReportedValue {
  return {
    indicator: 'litigation.cases',
    region: '530600',
    year: 2020,
    value,
    status: 'normal',
    precision: 'exact',
    source,
    ...overrides,
  }
}

const missing: ObservationRow = {
  indicator: 'litigation.cases',
  region: '530600',
  year: 2020,
  value: null,
  status: 'missing',
  reason: 'notPublished',
}

test('the newer figure wins and keeps what the older report states', () => {
  const older = stated(33, '2020', { printed: '33件', locator: { chapter: 7, item: 2 } })
  expect(mergeStatements([stated(34, '2021'), older])).toEqual({
    ...stated(34, '2021'),
    otherStatements: [
      {
        value: 33,
        status: 'normal',
        precision: 'exact',
        printed: '33件',
        source: '2020',
        locator: { chapter: 7, item: 2 },
      },
    ],
  })
})

test('a repeated figure keeps the older statement with its stated change', () => {
  const statedChange = {
    value: -26.67,
    unit: 'percent',
    printed: '减少了26.67%',
    base: '2019',
  } as const
  expect(mergeStatements([stated(33, '2021'), stated(33, '2020', { statedChange })])).toMatchObject(
    {
      source: '2021',
      otherStatements: [{ value: 33, source: '2020', statedChange }],
    },
  )
})

test('the statements of several reports are in order, the newest first', () => {
  const rows = [stated(35, '2022'), stated(34, '2021'), stated(0, '2020')]
  expect(mergeStatements(rows)).toMatchObject({
    value: 35,
    otherStatements: [
      { value: 34, source: '2021' },
      { value: 0, source: '2020' },
    ],
  })
})

test('a newer derived figure does not replace a reported one and is no statement', () => {
  const known = stated(33, '2020')
  expect(mergeStatements([stated(31.9, '2021', { status: 'estimated' }), known])).toBe(known)
})

test('a reported figure replaces a derived one, which is no statement', () => {
  const derived = stated(31.9, '2020', { status: 'estimated', formula: '45 × 0.71' })
  expect(mergeStatements([stated(33, '2021'), derived])).toEqual(stated(33, '2021'))
})

test("the figure of a quarter does not replace the whole year's and keeps its period", () => {
  const quarter = stated(9, '2020', { period: '2020-Q3' })
  const year = stated(33, '2021', { period: '2020' })
  const otherStatements = [{ value: 9, period: '2020-Q3', source: '2020' }]
  expect(mergeStatements([year, quarter])).toMatchObject({ value: 33, otherStatements })
  expect(mergeStatements([quarter, year])).toMatchObject({ value: 33, otherStatements })
})

test('a missing row does not replace a reported figure', () => {
  expect(mergeStatements([missing, stated(33, '2020')])).toEqual(stated(33, '2020'))
  expect(mergeStatements([stated(33, '2021'), missing])).toEqual(stated(33, '2021'))
})

test('the newer of two missing reasons wins', () => {
  const suppressed: ObservationRow = { ...missing, reason: 'suppressed' }
  expect(mergeStatements([suppressed, missing])).toBe(suppressed)
})
