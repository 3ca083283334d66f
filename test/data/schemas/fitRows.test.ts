import { expect, it } from 'vitest'
import { fitRows } from '../../../src/data/schemas/fitRows'
import { aStated, aDataset } from '../../support/builders'

const { catalog } = aDataset({ observations: [] })

it('keeps rows that fit, as the same list', () => {
  const rows = [aStated()]
  const fitted = fitRows(catalog, rows)
  expect(fitted.observations).toBe(rows)
  expect(fitted.problems).toEqual([])
})

it('leaves out a row whose indicator the catalogue lacks, and reports it by its year', () => {
  const rows = [aStated(), aStated({ indicator: 'of.another-release', year: 2018 })]
  expect(fitRows(catalog, rows)).toEqual({
    observations: [rows[0]],
    problems: [
      {
        path: 'observations.indicator (2018)',
        expected: 'an indicator of catalog.json',
        received: 'of.another-release',
      },
    ],
  })
})

it('makes a figure that its indicator cannot have missing as unreadable', () => {
  const { observations, problems } = fitRows(catalog, [aStated({ value: -83 })])
  expect(observations).toMatchObject([{ kind: 'missing', reason: 'unreadable', year: 2020 }])
  expect(problems).toMatchObject([{ expected: 'no negative figure', received: '-83' }])
})
