import { describe, expect, it } from 'vitest'
import { findDecimals, findHedge } from '../../../src/domain/model/printedForm'
import { aStated } from '../../support/builders'

describe('findHedge', () => {
  it.each([
    ['1600余个', 'moreThan', ['', '余', '', '']],
    ['3000余人次', 'moreThan', ['', '余', '', '']],
    ['2966.3万余元', 'moreThan', ['', '', '余', '']],
    ['50多万元', 'moreThan', ['', '多', '', '']],
    ['超过300件', 'moreThan', ['超过', '', '', '']],
    ['300件以上', 'atLeast', ['', '', '', '以上']],
    ['不少于1,200件', 'atLeast', ['不少于', '', '', '']],
    ['1 600 余 个', 'moreThan', ['', '余', '', '']],
  ])('reads the qualifier of %s where it stands', (printed, kind, [b, d, s, u]) => {
    expect(findHedge(aStated({ printed, precision: 'atLeast' }))).toEqual({
      kind,
      before: b,
      afterDigits: d,
      afterScale: s,
      afterUnit: u,
    })
  })

  it.each([
    ['近300件', 'nearly'],
    ['约4.5个工作日', 'about'],
    ['300人左右', 'about'],
  ])('tells %s as %s', (printed, kind) => {
    expect(findHedge(aStated({ printed, precision: 'about' }))?.kind).toBe(kind)
  })

  it('says 约 or 至少 where nothing is printed or the qualifier is unknown', () => {
    expect(findHedge(aStated({ printed: null, precision: 'about' }))?.before).toBe('约')
    expect(findHedge(aStated({ printed: '上千件', precision: 'atLeast' }))?.before).toBe('至少')
  })

  it('is null for an exact figure', () => {
    expect(findHedge(aStated({ printed: '83件' }))).toBeNull()
  })
})

describe('findDecimals', () => {
  it.each([
    ['65.2%', 65.2, 1],
    ['55.70%', 55.7, 2],
    ['7000万元', 7000, 0],
    ['2966.3万余元', 2966.3, 1],
    ['五大领域', 5, 0],
  ])('counts those of %s', (printed, value, decimals) => {
    expect(findDecimals(aStated({ printed, value }))).toBe(decimals)
  })

  it('are those that follow for a derived figure', () => {
    expect(findDecimals(aStated({ value: 5.999, decimals: 1 }))).toBe(1)
  })
})
