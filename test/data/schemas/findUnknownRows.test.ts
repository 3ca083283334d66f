import { expect, it } from 'vitest'
import { findUnknownRows } from '../../../src/data/schemas/findUnknownRows'
import { aStated, aDataset } from '../../support/builders'

const { catalog } = aDataset({ observations: [] })

it('reports every row whose indicator the catalogue lacks, by its year', () => {
  const rows = [aStated(), aStated({ indicator: 'of.another-release', year: 2018 })]
  expect(findUnknownRows(catalog, rows)).toEqual([
    {
      path: 'observations.indicator (2018)',
      expected: 'an indicator of catalog.json',
      received: 'of.another-release',
    },
  ])
})

it('reports no known row', () => {
  expect(findUnknownRows(catalog, [aStated()])).toEqual([])
})
