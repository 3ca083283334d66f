import { expect, it } from 'vitest'
import { toDecimal, toShownDecimal } from '../../../src/domain/statistics/decimal'
import { aStated } from '../../support/builders'

it.each([
  ['65.2%', 65.2, 1],
  ['55.70%', 55.7, 2],
  ['7000万元', 7000, 0],
  ['2966.3万余元', 2966.3, 1],
  ['五大领域', 5, 0],
])('shows %s with the decimals that it prints', (printed, value, decimals) => {
  expect(toShownDecimal(aStated({ printed, value }))).toEqual({ value, decimals })
})

it('rounds a derived figure to the decimals that follow, but computes with all', () => {
  const derived = aStated({ value: 105.73, decimals: 0, status: 'estimated', precision: 'about' })
  expect(toShownDecimal(derived)).toEqual({ value: 106, decimals: 0 })
  expect(toDecimal(derived)).toEqual({ value: 105.73, decimals: 0 })
})
