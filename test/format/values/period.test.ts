import { expect, it } from 'vitest'
import {
  dateText,
  periodText,
  whenText,
  yearsText,
  yearText,
} from '../../../src/format/values/period'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'

it('writes a year', () => {
  expect(yearText(2020, zh)).toBe('2020年')
  expect(yearText(2020, en)).toBe('2020')
})

it('writes a span of years with an en dash, and one year as one year', () => {
  expect(yearsText(2018, 2020, zh)).toBe('2018—2020年')
  expect(yearsText(2018, 2020, en)).toBe('2018–2020')
  expect(yearsText(2020, 2020, zh)).toBe('2020年')
})

it('writes a quarter', () => {
  expect(periodText('2020-Q3', zh)).toBe('2020年三季度')
  expect(periodText('2019-Q4', en)).toBe('Q4 2019')
  expect(periodText('2019', zh)).toBe('2019年')
})

it('returns an unknown period or date unchanged', () => {
  expect(periodText('2020-W12', zh)).toBe('2020-W12')
  expect(dateText('2020-13', en)).toBe('2020-13')
})

it('prefers the period of a figure to its year', () => {
  expect(whenText({ year: 2020, period: '2020-Q3' }, zh)).toBe('2020年三季度')
  expect(whenText({ year: 2020, period: null }, en)).toBe('2020')
})

it.each([
  ['2020', '2020年', '2020'],
  ['2024-01', '2024年1月', 'January 2024'],
  ['2021-12-03', '2021年12月3日', '3 December 2021'],
])('writes the date %s', (iso, inZh, inEn) => {
  expect(dateText(iso, zh)).toBe(inZh)
  expect(dateText(iso, en)).toBe(inEn)
})
