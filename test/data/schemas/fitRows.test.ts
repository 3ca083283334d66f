import { expect, it } from 'vitest'
import { fitRows } from '../../../src/data/schemas/fitRows'
import type { Observation } from '../../../src/domain/model/observation'
import { aStated, aDataset, anIndicator } from '../../support/builders'

const FILE = 'indicators/a.b/observations.json'

const { catalog } = aDataset({ observations: [] })

it('keeps rows that fit, as the same list', () => {
  const rows = [aStated()]
  const fitted = fitRows(catalog, rows, FILE)
  expect(fitted.observations).toBe(rows)
  expect(fitted.problems).toEqual([])
})

it('leaves out a row whose indicator the catalogue lacks, and reports it by its year', () => {
  const rows = [aStated(), aStated({ indicator: 'of.another-release', year: 2018 })]
  expect(fitRows(catalog, rows, FILE)).toEqual({
    observations: [rows[0]],
    problems: [
      {
        resource: FILE,
        path: 'observations.indicator (2018)',
        expected: 'catalog.json indicators[].id',
        received: 'of.another-release',
      },
    ],
  })
})

it('makes a figure that its indicator cannot have missing as unreadable', () => {
  const { observations, problems } = fitRows(catalog, [aStated({ value: -83 })], FILE)
  expect(observations).toMatchObject([{ kind: 'missing', reason: 'unreadable', year: 2020 }])
  expect(problems).toMatchObject([{ expected: '≥ 0', received: '-83' }])
})

it.each([
  ['of an unknown report', { source: '530600-1999' }, 'sources[].id'],
  ['of a quarter of another year', { period: '2019-Q3' }, '2020 | 2020-Q1…Q4'],
  ['in parts of a case', { value: 82.5 }, 'integer'],
])('makes a figure %s unreadable and names it with its year', (_, change, expected) => {
  const row = { ...aStated(), ...change } as Observation
  const { observations, problems } = fitRows(catalog, [row], FILE)
  expect(observations).toMatchObject([{ kind: 'missing', reason: 'unreadable', year: 2020 }])
  expect(problems).toMatchObject([{ path: expect.stringContaining(' 2020)'), expected }])
})

it('refuses an amount below zero and a rate over 100 %, whatever the rate is of', () => {
  const of = (measure: 'amount' | 'rate', value: number) => {
    const indicators = [anIndicator({ measure })]
    return fitRows({ ...catalog, indicators }, [aStated({ value })], FILE).problems
  }
  expect(of('amount', -0.5)).toMatchObject([{ expected: '≥ 0' }])
  expect(of('rate', 100.01)).toMatchObject([{ expected: '0…100' }])
  expect([...of('amount', 0), ...of('rate', 100)]).toEqual([])
})

it('leaves out a year that its report cannot cover, which would be a column', () => {
  const far = aStated({ year: 2120 })
  expect(fitRows(catalog, [aStated(), far], FILE)).toMatchObject({
    observations: [{ year: 2020 }],
    problems: [{ expected: '2015…2020', received: '2120' }],
  })
})

it('leaves out what another report cannot have stated, and keeps the figure', () => {
  const row = aStated()
  const statement = { ...row, status: 'normal' } as const
  const otherStatements = [statement, { ...statement, value: -3 }]
  const { observations, problems } = fitRows(catalog, [{ ...row, otherStatements }], FILE)
  expect(observations).toMatchObject([{ kind: 'reported', otherStatements: [statement] }])
  expect(problems).toMatchObject([
    { path: expect.stringMatching(/^otherStatements\.1\.value /), received: '-3' },
  ])
})
