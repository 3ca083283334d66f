import { expect, it } from 'vitest'
import { boundsText, intervalText } from '../../../src/format/values/interval'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import { anIndicator, aRate } from '../../support/builders'

it('rounds the bounds of a count to whole cases', () => {
  const bounds = { lower: 66.108, upper: 102.892 }
  expect(intervalText(bounds, anIndicator(), zh)).toBe('常年水平95%区间66～103件')
  expect(intervalText(bounds, anIndicator(), en)).toBe('usual level 66–103 cases (95% interval)')
})

it('rounds the bounds of a rate to a tenth of a point, with a percent sign on each', () => {
  expect(intervalText({ lower: 57.70312, upper: 61.43 }, aRate(), zh)).toBe(
    '常年水平95%区间57.7%～61.4%',
  )
  expect(intervalText({ lower: 57, upper: 61 }, aRate(), en)).toBe(
    'usual level 57.0%–61.0% (95% interval)',
  )
})

it('tells the bounds of a rate near 100 % apart', () => {
  expect(boundsText({ lower: 99.984, upper: 100 }, aRate(), zh)).toBe('99.98%～100.00%')
})

it('writes a bound of zero as zero', () => {
  expect(intervalText({ lower: 0, upper: 3.7 }, anIndicator(), zh)).toBe('常年水平95%区间0～4件')
})

it('groups the bounds of large counts in English only', () => {
  const bounds = { lower: 5083.2, upper: 5367.6 }
  expect(intervalText(bounds, anIndicator(), en)).toBe(
    'usual level 5,083–5,368 cases (95% interval)',
  )
  expect(intervalText(bounds, anIndicator(), zh)).toBe('常年水平95%区间5083～5368件')
})

it('gives the bounds a unit in a table cell', () => {
  const bounds = { lower: 66.108, upper: 102.892 }
  expect(boundsText(bounds, anIndicator(), zh)).toBe('66～103件')
  expect(boundsText(bounds, anIndicator(), en)).toBe('66–103 cases')
  expect(boundsText({ lower: 57.7, upper: 61.4 }, aRate(), zh)).toBe('57.7%～61.4%')
})
