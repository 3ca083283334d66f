import * as v from 'valibot'
import { expect, it } from 'vitest'
import { isoDate, unitTextZh, yearSchema } from '../../../src/data/schemas/texts'

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

it.each([
  ['件', true],
  ['%', true],
  ['万元', true],
  // 2.16 of it would read 2.169999-12-31.
  ['9999-12-31', false],
])('reads the Chinese unit %s: %s', (unit, isRead) => {
  expect(v.is(unitTextZh, unit)).toBe(isRead)
})
