import { expect, it } from 'vitest'
import {
  placesIn,
  placesText,
  parseIndicatorSearch,
} from '../../../src/navigation/search/indicatorSearch'

const places = (text: string) => placesIn(parseIndicatorSearch({ places: text }))

it('compares no places unless the address says so', () => {
  expect(placesIn(parseIndicatorSearch({}))).toBeNull()
})

it('reads the places compared over the years: each once, known or not', () => {
  expect(places('rank')).toEqual([])
  expect(places('530601,530602')).toEqual(['530601', '530602'])
  expect(places('530601,530601,530602,990001')).toEqual(['530601', '530602', '990001'])
})

it('passes over what is no list of codes, as an outdated link may hold', () => {
  for (const text of ['', 'x', '53060', '530601,', '530601;530602']) expect(places(text)).toBeNull()
  expect(parseIndicatorSearch({ among: 'friends', view: 'table' })).toEqual({ view: 'table' })
})

it('writes what it reads', () => {
  for (const codes of [[], ['530601'], ['530601', '530602']])
    expect(places(placesText(codes))).toEqual(codes)
})
