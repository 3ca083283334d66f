import { describe, expect, it } from 'vitest'
import { amountParts, unitText } from '../../../src/format/values/unit'
import { anIndicator, aRate } from '../../support/builders'

const cases = anIndicator()
const matters = anIndicator({
  unit: { zh: '件', en: 'matters', enOne: 'matter' },
  multiplier: 4,
  decimals: 2,
})
const yuan = anIndicator({ unit: { zh: '元', en: 'yuan' }, multiplier: 8, decimals: 2 })
const days = anIndicator({
  unit: { zh: '个工作日', en: 'working days', enOne: 'working day' },
  decimals: 2,
})

describe('a unit', () => {
  it.each([
    [cases, 83, '件', 'cases'],
    [cases, 1, '件', 'case'],
    [cases, 0, '件', 'cases'],
    [matters, 184.24, '万件', 'million matters'],
    [matters, 12.1, '万件', 'matters'],
    [yuan, 171.88, '亿元', 'billion yuan'],
    [yuan, 0, '亿元', 'yuan'],
    [yuan, 3.46, '亿元', 'million yuan'],
    [days, 1.12, '个工作日', 'working days'],
    [days, 1, '个工作日', 'working days'],
    [aRate(), 59.58, '%', '%'],
  ])('is written in both languages (case %#)', (indicator, value, zh, en) => {
    expect(unitText(indicator, value, 'zh')).toBe(zh)
    expect(unitText(indicator, value, 'en')).toBe(en)
  })

  it('separates an English number from its noun', () => {
    expect(amountParts(matters, 184.24, 'en')).toEqual({
      number: '1.8424 million',
      noun: 'matters',
    })
    expect(amountParts(matters, 184.24, 'zh')).toEqual({ number: '184.24', noun: '万件' })
  })
})
