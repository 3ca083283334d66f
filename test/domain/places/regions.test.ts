import { parseRegionCode } from '../../../src/domain/model/ids'
import { describe, expect, it } from 'vitest'
import { findRegionLevel, findParentCode, groupRegions } from '../../../src/domain/places/regions'

const region = (code: string) => ({ code: parseRegionCode(code), name: { zh: code, en: code } })
const regions = ['530000', '530600', '530700', '530602', '530621', '530702', '530721'].map(region)
const groups = (own: string, among = regions) =>
  groupRegions(among, own).map(({ kind, codes }) => [kind, codes.join(' ')])

it('reads level and parent from the code', () => {
  expect(['530000', '530600', '530602', '530681'].map(findRegionLevel)).toEqual([
    'province',
    'prefecture',
    'county',
    'county',
  ])
  expect(['530000', '530600', '530602'].map(findParentCode)).toEqual([null, '530000', '530600'])
})

describe('groupRegions', () => {
  it('gives a county the counties of its city, then all counties, and no place of another level', () => {
    expect(groups('530602')).toEqual([
      ['siblings', '530602 530621'],
      ['level', '530602 530621 530702 530721'],
    ])
  })

  it('gives a city the other cities and its own counties', () => {
    expect(groups('530600').slice(0, 2)).toEqual([
      ['siblings', '530600 530700'],
      ['within', '530602 530621'],
    ])
  })

  it('gives a province its cities', () => {
    expect(groups('530000')[0]).toEqual(['within', '530600 530700'])
  })

  it('does not rank a city among its own counties', () => {
    const cityAndCounty = ['530600', '530621'].map(region)
    expect(groups('530600', cityAndCounty)).toEqual([])
    expect(groups('530621', cityAndCounty)).toEqual([])
  })

  it('gives no groups to a single region', () => {
    expect(groups('530600', [region('530600')])).toEqual([])
  })

  it('omits a group with the same regions as an earlier one', () => {
    expect(groups('530602', ['530602', '530621'].map(region))).toEqual([
      ['siblings', '530602 530621'],
    ])
  })
})
