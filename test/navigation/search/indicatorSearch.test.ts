import { expect, it } from 'vitest'
import {
  parseRegionCodes,
  formatRegionCodes,
  parseIndicatorSearch,
} from '../../../src/navigation/search/indicatorSearch'

const places = (text: string) => parseRegionCodes(parseIndicatorSearch({ places: text }))

it('compares no regions by default', () => {
  expect(parseRegionCodes(parseIndicatorSearch({}))).toBeNull()
})

it('reads each compared region once, known or not', () => {
  expect(places('rank')).toEqual([])
  expect(places('530601、５３０６０２；')).toEqual(['530601', '530602'])
  expect(places('530601,530602')).toEqual(['530601', '530602'])
  expect(places('530601,530601,530602,990001')).toEqual(['530601', '530602', '990001'])
})

it('ignores text that is no list of codes', () => {
  for (const text of ['', 'x', '53060', '530601,x']) expect(places(text)).toBeNull()
  expect(parseIndicatorSearch({ among: 'friends', view: 'table' })).toEqual({ view: 'table' })
})

it('writes what it reads', () => {
  for (const codes of [[], ['530601'], ['530601', '530602']])
    expect(places(formatRegionCodes(codes))).toEqual(codes)
})
