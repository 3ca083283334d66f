import { expect, it } from 'vitest'
import { unknownRows } from '../../../src/data/schemas/unknownRows'
import { aStated, aDataset } from '../../support/builders'

const { catalog } = aDataset({ observations: [] })

it('reports every row whose indicator the catalogue lacks, by its year', () => {
  const rows = [aStated(), aStated({ indicator: 'of.another-release', year: 2018 })]
  expect(unknownRows(catalog, rows)).toEqual([
    {
      path: 'observations.indicator (2018)',
      expected: 'an indicator of catalog.json',
      received: 'of.another-release',
    },
  ])
})

it('has nothing to say of rows that the catalogue knows', () => {
  expect(unknownRows(catalog, [aStated()])).toEqual([])
})
