import { describe, expect, it } from 'vitest'
import { listReportPlaces, printedForm } from '../../../../src/screens/explore/report/reportEntries'
import { listCitedSources } from '../../../../src/domain/model/statements'
import { anIndicator, aDataset, aRunOf } from '../../../support/builders'
import { reportDataset } from '../../../support/reportDataset'

const report = reportDataset()
const [source] = listCitedSources(report)
if (source === undefined) throw new Error('no report')
const places = listReportPlaces(report, source.id)
const entries = places.flatMap((place) => place.entries)
const find = (id: string) => {
  const entry = entries.find(({ indicator }) => indicator.id === id)
  if (entry === undefined) throw new Error(`no entry of ${id}`)
  return entry
}

describe('the figures of a report', () => {
  it('are all that it prints, place by place in its order', () => {
    expect(entries).toHaveLength(112)
    const order = places.map(({ locator }) => (locator?.chapter ?? 0) * 100 + (locator?.item ?? 0))
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
    for (const { locator, entries: of } of places)
      for (const { figures } of of) expect(figures[0].locator).toEqual(locator)
  })

  it('include an earlier year that it prints, and leave out what is only derived from it', () => {
    const years = (id: string) => find(id).figures.map(({ year }) => year)
    expect(years('reconsideration.applications')).toEqual([2020, 2019])
    expect(years('business-environment.water')).toEqual([2020])
  })

  it('have a form of their own words, which a changed figure or change alters', () => {
    expect(printedForm(find('reconsideration.applications'))).toBe(
      '2020：83件，减少了10.84%；2019：92件',
    )
    const { indicator, figures } = find('mediation.succeeded')
    const [figure] = figures
    const form = (changes: Partial<typeof figure>) =>
      printedForm({ indicator, figures: [{ ...figure, ...changes }] })
    expect(form({})).toBe('2020：23219件')
    expect(form({ printed: '23220件' })).toBe('2020：23220件（23219）')
    expect(form({ value: 23220 })).toBe('2020：23219件（23220）')
    expect(form({ printed: '23,219件' })).toBe('2020：23,219件')
    expect(form({ year: 2019 })).toBe('2019：23219件')
  })

  it('without a place come last', () => {
    const dataset = aDataset({
      indicators: ['a.lost', 'a.placed'].map((id) => anIndicator({ id })),
      observations: [
        ...aRunOf('a.lost', 2020, [1]).map((point) => ({ ...point, locator: null })),
        ...aRunOf('a.placed', 2020, [2]).map((point) => ({
          ...point,
          locator: { chapter: 8, item: 1 },
        })),
      ],
    })
    const [first] = listCitedSources(dataset)
    if (first === undefined) throw new Error('no report')
    expect(
      listReportPlaces(dataset, first.id).map((place) => place.entries[0]?.indicator.id),
    ).toEqual(['a.placed', 'a.lost'])
  })
})
