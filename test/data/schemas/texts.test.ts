import * as v from 'valibot'
import { expect, it } from 'vitest'
import { isoDate, yearSchema } from '../../../src/data/schemas/texts'

it.each([
  [1948, false],
  [1949, true],
  [2200, true],
  [2201, false],
])('reads the year %d: %s', (year, isRead) => {
  expect(v.is(yearSchema, year)).toBe(isRead)
  expect(v.is(isoDate, String(year))).toBe(isRead)
  expect(v.is(isoDate, `${year}-12-31`)).toBe(isRead)
})
