import { expect, test } from 'vitest'
import { mergeRevision } from '../../../mock-api/files/mergeRevision'
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

test('the newer figure wins and the older one becomes its revision with text and locator', () => {
  const older = stated(33, '2020', { printed: '33件', locator: { chapter: 7, item: 2 } })
  expect(mergeRevision(older, stated(34, '2021'))).toEqual({
    ...stated(34, '2021'),
    revisions: [{ value: 33, printed: '33件', source: '2020', locator: { chapter: 7, item: 2 } }],
  })
})

test('revisions accumulate, the newest first', () => {
  const second = mergeRevision(stated(33, '2020'), stated(34, '2021'))
  expect(mergeRevision(second, stated(35, '2022'))).toMatchObject({
    value: 35,
    revisions: [
      { value: 34, source: '2021' },
      { value: 33, source: '2020' },
    ],
  })
})

test('an unchanged figure adds no revision and keeps earlier ones', () => {
  expect(mergeRevision(stated(33, '2020'), stated(33, '2021'))).toEqual(stated(33, '2021'))
  const revised = mergeRevision(stated(33, '2020'), stated(34, '2021'))
  expect(mergeRevision(revised, stated(34, '2022'))).toMatchObject({
    source: '2022',
    revisions: [{ value: 33 }],
  })
})

test('a corrected zero is a revision', () => {
  expect(mergeRevision(stated(0, '2020'), stated(2, '2021'))).toMatchObject({
    revisions: [{ value: 0 }],
  })
})

test('a newer derived figure does not replace a reported one', () => {
  const known = stated(33, '2020')
  expect(mergeRevision(known, stated(31.9, '2021', { status: 'estimated' }))).toBe(known)
})

test('a reported figure replaces a derived one without a revision', () => {
  const derived = stated(31.9, '2020', { status: 'estimated' })
  expect(mergeRevision(derived, stated(33, '2021'))).toEqual(stated(33, '2021'))
})

test("the figure of a quarter does not replace the whole year's and is not revised by it", () => {
  const quarter = stated(9, '2020', { period: '2020-Q3' })
  const year = stated(33, '2021', { period: '2020' })
  expect(mergeRevision(year, quarter)).toBe(year)
  expect(mergeRevision(quarter, year)).toEqual(year)
})

test('an explicit whole year equals an omitted period', () => {
  expect(mergeRevision(stated(33, '2020', { period: '2020' }), stated(34, '2021'))).toMatchObject({
    revisions: [{ value: 33 }],
  })
})

test('a missing row does not replace a reported figure', () => {
  expect(mergeRevision(stated(33, '2020'), missing)).toEqual(stated(33, '2020'))
  expect(mergeRevision(missing, stated(33, '2021'))).toEqual(stated(33, '2021'))
})

test('the newer of two missing reasons wins', () => {
  const suppressed: ObservationRow = { ...missing, reason: 'suppressed' }
  expect(mergeRevision(missing, suppressed)).toBe(suppressed)
})
