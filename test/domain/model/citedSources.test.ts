import { describe, expect, it } from 'vitest'
import { listCitedSources } from '../../../src/domain/model/citedSources'
import { aDataset, aStated, aStatement } from '../../support/builders'

const source = (id: string, region: string, published: string) => ({
  id,
  region,
  year: Number(published.slice(0, 4)) - 1,
  title: { zh: id, en: id },
  issuer: { zh: '政府', en: 'Government' },
  published,
  address: null,
})

const sources = [
  source('530600-2020', '530600', '2021-02-03'),
  source('530621-2020', '530621', '2021-05-03'),
  source('530600-2021', '530600', '2022-02-03'),
  source('530000-2021', '530000', '2022-03-03'),
]

const citedFor = (...observations: readonly ReturnType<typeof aStated>[]) =>
  listCitedSources(aDataset({ observations, catalog: { sources } })).map(({ id }) => id)

describe('listCitedSources', () => {
  it('leaves out the reports of other places', () => {
    expect(citedFor(aStated())).toEqual(['530600-2020'])
  })

  it('names a report of another level that states the figures', () => {
    expect(citedFor(aStated({ source: '530000-2021' }))).toEqual(['530000-2021'])
  })

  it('names reports whose statement a newer one repeats, the last published first', () => {
    const repeated = aStated({ source: '530600-2021', otherStatements: [aStatement()] })
    expect(citedFor(repeated)).toEqual(['530600-2021', '530600-2020'])
  })

  it('names none without a figure', () => {
    expect(citedFor()).toEqual([])
  })
})
