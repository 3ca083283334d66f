import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../../src/domain/checks/runChecks'
import {
  buildExplorerRows,
  type ExplorerRow,
} from '../../../../src/screens/explore/rows/explorerRow'
import type { RegionDataset } from '../../../../src/domain/model/regionDataset'
import { anEvent, anIndicator, aRunOf, aDataset } from '../../../support/builders'
import { reportDataset } from '../../../support/reportDataset'

const id = 'reconsideration.applications'

function rowOf(dataset: RegionDataset, from = 2019, to = 2020, indicator = id): ExplorerRow {
  const rows = buildExplorerRows(dataset, from, to, runChecks(dataset))
  const row = rows.find((candidate) => candidate.indicator.id === indicator)
  if (row === undefined) throw new Error(`no row for ${indicator}`)
  return row
}

describe('the rows of the explorer', () => {
  it('are all indicators of the catalogue in its order', () => {
    const dataset = reportDataset()
    const rows = buildExplorerRows(dataset, 2019, 2020, runChecks(dataset))
    expect(rows.map(({ indicator }) => indicator.id)).toEqual(
      dataset.catalog.indicators.map((indicator) => indicator.id),
    )
  })

  it('have the change between the two years and whether chance explains it', () => {
    const years = [200, 210, 195, 205, 200]
    const row = rowOf(aDataset({ observations: aRunOf(id, 2015, [...years, 83]) }))
    expect(row.comparison).toMatchObject({ kind: 'change', change: { absolute: -117 } })
    expect(row.beyondChance).toBe(true)
    expect(rowOf(aDataset({ observations: aRunOf(id, 2019, [200, 83]) })).beyondChance).toBe(false)
  })

  it('tell a change across a break without calling it beyond chance', () => {
    const events = [anEvent({ date: '2020-01-01', effect: 'break' })]
    const row = rowOf(aDataset({ events, observations: aRunOf(id, 2019, [200, 83]) }))
    expect(row.comparison).toMatchObject({
      kind: 'notComparable',
      difference: { absolute: -117 },
    })
    expect(row.beyondChance).toBe(false)
  })

  it('know the break years of events and of figures', () => {
    const observations = aRunOf(id, 2018, [90, 92, 83])
    const breaks = (dataset: RegionDataset) => [...rowOf(dataset).breakYears]
    expect(breaks(aDataset({ observations, events: [anEvent()] }))).toEqual([])
    const law = anEvent({ date: '2019-01-01', effect: 'break' })
    expect(breaks(aDataset({ observations, events: [law] }))).toEqual([2019])
    const broken = observations.map((point) => ({
      ...point,
      status: point.year === 2020 ? ('break' as const) : point.status,
    }))
    expect(breaks(aDataset({ observations: broken }))).toEqual([2020])
  })

  it('know which of the two years have a figure, zero included', () => {
    const completeness = (values: readonly (number | null)[]) =>
      rowOf(aDataset({ observations: aRunOf(id, 2018, [5, ...values]) })).completeness
    expect(completeness([0, 0])).toBe('both')
    expect(completeness([null, 83])).toBe('laterOnly')
    expect(completeness([92, null])).toBe('missing')
    expect(completeness([null, null])).toBe('missing')
  })

  it('count failed checks for every indicator that a check uses', () => {
    const dataset = reportDataset()
    expect(rowOf(dataset).failedChecks).toBe(1)
    expect(rowOf(dataset, 2019, 2020, 'online-services.implementation-list').failedChecks).toBe(
      runChecks(dataset).filter(
        (check) =>
          check.outcome === 'failed' && JSON.stringify(check).includes('online-services.impl'),
      ).length,
    )
    expect(rowOf(dataset, 2019, 2020, 'mediation.success-rate').failedChecks).toBe(0)
  })

  it('do not count a flagged outlier as failed', () => {
    const dataset = aDataset({ observations: aRunOf(id, 2017, [90, 92, 83, 830]) })
    expect(runChecks(dataset).some(({ outcome }) => outcome === 'review')).toBe(true)
    expect(rowOf(dataset).failedChecks).toBe(0)
  })

  it('include an indicator of an unknown topic', () => {
    const dataset = aDataset({ indicators: [anIndicator({ topic: 'lost' })], topics: [] })
    expect(rowOf(dataset).topic).toBeNull()
  })
})
