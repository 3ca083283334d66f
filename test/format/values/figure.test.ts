import { describe, expect, it } from 'vitest'
import { figureText } from '../../../src/format/values/figure'
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
    [aStated({ value: 1600, precision: 'atLeast' }), cases, '至少1600件', 'at least 1,600 cases'],
    [
      aStated({ value: 2966.3, precision: 'atLeast' }),
      yuan,
      '至少2966.3万元',
      'at least 29.663 million yuan',
    ],
    [
      aStated({ value: 4.55, precision: 'about', status: 'estimated' }),
      days,
      '约4.55个工作日',
      'about 4.55 working days',
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
