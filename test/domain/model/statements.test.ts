import { describe, expect, it } from 'vitest'
import { parseSourceId } from '../../../src/domain/model/ids'
import {
  findStatement,
  listCitedSources,
  listStatements,
} from '../../../src/domain/model/statements'
import { listRevisions } from '../../../src/domain/checks/revisions'
import { aDataset, aMissing, aStated, aStatement } from '../../support/builders'

/** Statements of the reports of 2022, 2021 and so on, the newest first. */
function aHistory(...values: readonly number[]) {
  const [newest = 0, ...older] = values
  return aStated({
    value: newest,
    source: 'report-2022',
    formula: null,
    otherStatements: older.map((value, index) =>
      aStatement({ value, source: `report-${2021 - index}` }),
    ),
  })
}

const revised = (...values: readonly number[]) =>
  listRevisions(aHistory(...values)).map(({ value, source }) => `${value} ${source}`)

describe('listStatements', () => {
  it('gives the figure of every report as if it were the only one', () => {
    const [current, older] = listStatements(aHistory(84, 83))
    expect(current?.value).toBe(84)
    expect(older).toMatchObject({ value: 83, source: 'report-2021', otherStatements: [] })
    expect(older).toMatchObject({ kind: 'reported', year: 2020, indicator: current?.indicator })
  })
})

describe('findStatement', () => {
  it('finds the figure of a report and nothing of an unknown one', () => {
    const point = aHistory(84, 83)
    expect(findStatement(point, parseSourceId('report-2021'))?.value).toBe(83)
    expect(findStatement(point, parseSourceId('report-2022'))).toMatchObject({ value: 84 })
    expect(findStatement(point, parseSourceId('report-1999'))).toBeNull()
    expect(findStatement(aMissing(), parseSourceId('report-2021'))).toBeNull()
  })
})

describe('listRevisions', () => {
  it.each([
    ['nothing of a single report', [83], []],
    ['nothing of a repeated value', [83, 83], []],
    ['a different older value', [84, 83], ['83 report-2021']],
    ['the newest report of an older value', [84, 83, 83], ['83 report-2021']],
    ['the report before a repeated correction', [84, 84, 83], ['83 report-2020']],
    ['every change back and forth', [83, 84, 83], ['84 report-2021', '83 report-2020']],
    ['a corrected zero', [2, 0], ['0 report-2021']],
  ])('gives %s', (_, values, revisions) => {
    expect(revised(...values)).toEqual(revisions)
  })

  it('ignores statements of another period', () => {
    const otherStatements = [aStatement({ value: 9, period: '2020-Q3' })]
    expect(listRevisions(aStated({ otherStatements }))).toEqual([])
  })

  it('takes an explicit whole year as the year', () => {
    const otherStatements = [aStatement({ value: 9, period: '2020' })]
    expect(listRevisions(aStated({ otherStatements }))).toHaveLength(1)
  })

  it('does not call a figure revised that was only derived later', () => {
    const otherStatements = [aStatement({ value: 9 })]
    expect(listRevisions(aStated({ status: 'estimated', otherStatements }))).toEqual([])
  })
})

const source = (id: string, region: string, published: string) => ({
  id,
  region,
  year: Number(published.slice(0, 4)) - 1,
  title: { zh: id, en: id },
  issuer: { zh: '政府', en: 'Government' },
  published,
  address: null,
  counties: null,
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
