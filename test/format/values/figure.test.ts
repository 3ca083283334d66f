import { describe, expect, it } from 'vitest'
import { figureText, joinUnit } from '../../../src/format/values/figure'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import { aMissing, anIndicator, aRate, aStated } from '../../support/builders'

const cases = anIndicator()
const yuan = anIndicator({
  unit: { zh: '元', en: 'yuan' },
  multiplier: 4,
  measure: 'amount',
  decimals: 1,
})
const days = anIndicator({
  unit: { zh: '个工作日', en: 'working days', enOne: 'working day' },
  measure: 'duration',
  decimals: 2,
})

describe('a figure', () => {
  it.each([
    [aStated(), cases, '83件', '83 cases'],
    [aStated({ value: 0 }), cases, '0件', '0 cases'],
    [aStated({ value: 1 }), cases, '1件', '1 case'],
    [aStated({ value: 59.58 }), aRate(), '59.58%', '59.58%'],
    [aStated({ value: 65.2, printed: '65.2%' }), aRate(), '65.2%', '65.2%'],
    [aStated({ value: 55.7, printed: '55.70%' }), aRate(), '55.70%', '55.70%'],
    [aStated({ value: 7000, printed: '7000万元' }), yuan, '7000万元', '70 million yuan'],
    [aStated({ value: 184.2, printed: '184.20万元' }), yuan, '184.20万元', '1.8420 million yuan'],
    [
      aStated({ value: 1600, precision: 'atLeast', printed: '1600余件' }),
      cases,
      '1600余件',
      'more than 1,600 cases',
    ],
    [
      aStated({ value: 2966.3, precision: 'atLeast', printed: '2966.3万余元' }),
      yuan,
      '2966.3万余元',
      'more than 29.663 million yuan',
    ],
    [
      aStated({ value: 50, precision: 'atLeast', printed: '50多万元' }),
      yuan,
      '50多万元',
      'more than 500,000 yuan',
    ],
    [
      aStated({ value: 300, precision: 'atLeast', printed: '300件以上' }),
      cases,
      '300件以上',
      'at least 300 cases',
    ],
    [
      aStated({ value: 300, precision: 'about', printed: '近300件' }),
      cases,
      '近300件',
      'nearly 300 cases',
    ],
    [
      aStated({ value: 98.6, precision: 'about', printed: '98.6%左右' }),
      aRate(),
      '98.6%左右',
      'about 98.6%',
    ],
    [
      aStated({ value: 1600, precision: 'atLeast', printed: null }),
      cases,
      '至少1600件',
      'at least 1,600 cases',
    ],
    [
      aStated({ value: 4.549, decimals: 1, precision: 'about', status: 'estimated' }),
      days,
      '约4.5个工作日',
      'about 4.5 working days',
    ],
    [
      aStated({ value: 5.999, decimals: 1, precision: 'about', status: 'estimated' }),
      days,
      '约6.0个工作日',
      'about 6.0 working days',
    ],
    [aMissing(), cases, '未收录', 'no report here'],
    [aMissing({ reason: 'notApplicable' }), cases, '不适用', 'not applicable'],
    [aMissing({ reason: 'suppressed' }), cases, '不予公布', 'withheld'],
    [aMissing({ reason: 'unreadable' }), cases, '无法读取', 'unreadable'],
  ])(
    'is written with its unit and its precision (case %#)',
    (observation, indicator, inZh, inEn) => {
      expect(figureText(observation, indicator, zh)).toBe(inZh)
      expect(figureText(observation, indicator, en)).toBe(inEn)
    },
  )
})

it('joins only a sign to the digits, not a unit that begins with one', () => {
  expect(joinUnit('38', '%', en)).toBe('38%')
  expect(joinUnit('38', '% of the plan', en)).toBe('38 % of the plan')
})
