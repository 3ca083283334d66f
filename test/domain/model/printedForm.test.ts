import { describe, expect, it } from 'vitest'
import { findHedge } from '../../../src/domain/model/printedForm'
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

  it('has no word where nothing is printed or the qualifier is unknown', () => {
    const words = { before: '', afterDigits: '', afterScale: '', afterUnit: '' }
    expect(findHedge(aStated({ printed: null, precision: 'about' }))).toEqual({
      kind: 'about',
      ...words,
    })
    expect(findHedge(aStated({ printed: '上千件', precision: 'atLeast' }))).toEqual({
      kind: 'atLeast',
      ...words,
    })
  })

  it('is null for an exact figure', () => {
    expect(findHedge(aStated({ printed: '83件' }))).toBeNull()
  })
})
