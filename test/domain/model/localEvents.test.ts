import { describe, expect, it } from 'vitest'
import { findComparability } from '../../../src/domain/comparison/comparability'
import type { LocalEvent } from '../../../src/domain/model/catalog'
import { parseRegionCode } from '../../../src/domain/model/ids'
import { listPendingBetween, resolveEvents } from '../../../src/domain/model/localEvents'
import { aDataset, aRunOf, anEvent, anIndicator } from '../../support/builders'

const zhaotong = parseRegionCode('530600')
const county = parseRegionCode('530602')
const reform: LocalEvent = {
  ...anEvent({
    id: 'reform',
    date: '2020',
    effect: 'break',
    topics: [],
    indicators: ['reconsideration.applications'],
    source: { title: { zh: '《改革方案》', en: 'Plan' }, number: '5号' },
  }),
  localDates: new Map([
    [zhaotong, { date: '2021-07-01', source: { zh: '市报', en: 'City paper' } }],
  ]),
}

describe('a local event', () => {
  it('has the date of the region that names one, with its source', () => {
    const { events, pending } = resolveEvents({ events: [], localEvents: [reform] }, zhaotong)
    expect(events).toMatchObject([
      {
        id: 'reform',
        date: '2021-07-01',
        source: {
          title: { zh: '《改革方案》（5号）；市报', en: 'Plan (5号); City paper' },
          number: null,
        },
      },
    ])
    expect(pending).toEqual([])
  })

  it('is pending elsewhere, and then no break', () => {
    const { events, pending } = resolveEvents({ events: [], localEvents: [reform] }, county)
    expect(pending).toEqual([reform])
    expect(findComparability(events, anIndicator(), 2020, 2022)).toEqual({ kind: 'comparable' })
  })

  it('within a year parts it from both neighbours', () => {
    const { events } = resolveEvents({ events: [], localEvents: [reform] }, zhaotong)
    const kinds = [
      [2019, 2020],
      [2020, 2021],
      [2021, 2022],
      [2022, 2023],
    ].map(([from = 0, to = 0]) => findComparability(events, anIndicator(), from, to).kind)
    expect(kinds).toEqual(['comparable', 'notComparable', 'notComparable', 'comparable'])
  })

  it('is pending between years only from the year after its first region', () => {
    expect(listPendingBetween([reform], 2019, 2020)).toEqual([])
    expect(listPendingBetween([reform], 2020, 2021)).toEqual([reform])
    expect(listPendingBetween([reform], 2022, 2021)).toEqual([reform])
    expect(listPendingBetween([reform], 2021, 2021)).toEqual([])
  })
})

describe('a dataset', () => {
  const elsewhere: LocalEvent = { ...reform, localDates: new Map() }
  const over = (last: number, event: LocalEvent) =>
    aDataset({
      observations: aRunOf(
        'reconsideration.applications',
        2019,
        [92, 83, 70].slice(0, last - 2018),
      ),
      catalog: { localEvents: [event] },
    })

  it('names a pending event once a year after the first is in', () => {
    expect(over(2020, elsewhere).pendingEvents).toEqual([])
    expect(over(2021, elsewhere).pendingEvents).toEqual([elsewhere])
  })

  it('holds the dated event among the events of its catalogue', () => {
    const { catalog, pendingEvents } = over(2021, reform)
    expect(catalog.events.map(({ date }) => date)).toEqual(['2021-07-01'])
    expect(pendingEvents).toEqual([])
  })
})
