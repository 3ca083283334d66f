import { describe, expect, it } from 'vitest'
import { checkPlaces } from '../../../src/domain/checks/checkPlaces'
import { aCatalog, aDataset, anIndicator, aStated } from '../../support/builders'

/** A dataset whose report of 2020 states 11 counties, or none. */
function outcomes(figure: Parameters<typeof aStated>[0], stated: number | null = 11) {
  const indicators = [anIndicator({ onePerPlace: true })]
  const locator = { chapter: 3, item: 1 }
  const counties = stated === null ? null : { value: stated, printed: `${stated}县(市)区`, locator }
  const sources = aCatalog().sources.map((source) => ({ ...source, counties }))
  const dataset = aDataset({ indicators, observations: [aStated(figure)], catalog: { sources } })
  return checkPlaces(dataset).map(({ outcome }) => outcome)
}

describe('checkPlaces', () => {
  it.each([
    ['passes one for the city and one for each county', { value: 12 }, 11, ['passed']],
    ['asks for review of another number', { value: 11 }, 11, ['review']],
    [
      'does not judge an approximate number',
      { value: 11, precision: 'about' },
      11,
      ['unverifiable'],
    ],
    ['skips a report that states no number of counties', { value: 12 }, null, []],
    ['skips another year than the report’s own', { value: 12, year: 2019 }, 11, []],
  ] as const)('%s', (_, figure, counties, expected) => {
    expect(outcomes(figure, counties)).toEqual(expected)
  })

  it('skips indicators without the relation', () => {
    expect(checkPlaces(aDataset({ observations: [aStated()] }))).toEqual([])
  })
})
