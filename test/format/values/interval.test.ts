import { expect, it } from 'vitest'
import { intervalText } from '../../../src/format/values/interval'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import { anIndicator, aRate } from '../../support/builders'

it('rounds the bounds of a count to whole cases', () => {
  const bounds = { lower: 66.108, upper: 102.892 }
  expect(intervalText(bounds, anIndicator(), zh)).toBe('95%区间66–103')
  expect(intervalText(bounds, anIndicator(), en)).toBe('95% interval 66–103')
})

it('rounds the bounds of a rate to a tenth of a point, with a percent sign on each', () => {
  expect(intervalText({ lower: 57.70312, upper: 61.43 }, aRate(), zh)).toBe('95%区间57.7%–61.4%')
  expect(intervalText({ lower: 57, upper: 61 }, aRate(), en)).toBe('95% interval 57.0%–61.0%')
})

it('writes a bound of zero as zero', () => {
  expect(intervalText({ lower: 0, upper: 3.7 }, anIndicator(), zh)).toBe('95%区间0–4')
})

it('groups the bounds of large counts in English only', () => {
  const bounds = { lower: 5083.2, upper: 5367.6 }
  expect(intervalText(bounds, anIndicator(), en)).toBe('95% interval 5,083–5,368')
  expect(intervalText(bounds, anIndicator(), zh)).toBe('95%区间5083–5368')
})
