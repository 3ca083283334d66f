import { describe, expect, it } from 'vitest'
import { buildResponses } from '../../../mock-api/files/buildResponses'
import { readData } from '../../../mock-api/files/readData'
import { runChecks } from '../../../src/domain/checks/runChecks'
import { aReport, aRow } from '../../mock-api/aReport'
import { datasetFromResponses } from '../../support/datasetFromResponses'
import { fixtureFiles } from '../../support/fixtureData'
import { reportDataset } from '../../support/reportDataset'

/** The report of 2020 and a synthetic one of 2021 with these rows. */
function checksWith(...rows: Parameters<typeof aReport>[1]) {
  const reports = { ...fixtureFiles.reports, '530600-2021.json': aReport(2021, rows) }
  return runChecks(datasetFromResponses(buildResponses(readData({ ...fixtureFiles, reports }))))
}

const repeats2020 = aRow({ printed: '83件' })
const rises = { value: 8.43, unit: 'percent', printed: '增长8.43%', base: '2020' } as const

describe('a report of 2021 beside the one of 2020', () => {
  it('keeps every finding of 2020 where it repeats a figure', () => {
    const outcomes = (checks: ReturnType<typeof runChecks>) =>
      checks.map(({ kind, indicator, year, outcome }) => `${kind} ${indicator} ${year} ${outcome}`)
    expect(outcomes(checksWith(repeats2020)).sort()).toEqual(
      outcomes(runChecks(reportDataset())).sort(),
    )
    expect(
      checksWith(repeats2020).find(
        ({ indicator, kind }) => indicator.startsWith('recon') && kind === 'printedChange',
      ),
    ).toMatchObject({
      outcome: 'failed',
      source: '530600-2020',
      stated: { value: -10.84 },
    })
  })

  it('keeps the finding where it revises both figures', () => {
    const found = checksWith(aRow({ value: 84 }), aRow({ year: 2019, value: 94 }))
    expect(found.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toContain(
      'printedChange/reconsideration.applications/2020/530600-2020',
    )
  })

  it('checks its own change against its own figures', () => {
    const rows = [aRow({ year: 2021, value: 90, statedChange: rises }), repeats2020]
    expect(checksWith(...rows)).toContainEqual(
      expect.objectContaining({
        id: 'printedChange/reconsideration.applications/2021',
        outcome: 'passed',
      }),
    )
  })

  it('asks for review where only the older report states the base', () => {
    const statedChange = { ...rises, value: 12.5, printed: '增长12.5%' }
    expect(checksWith(aRow({ year: 2021, value: 90, statedChange }))).toContainEqual(
      expect.objectContaining({
        id: 'printedChange/reconsideration.applications/2021',
        outcome: 'review',
        source: '530600-2021',
      }),
    )
  })

  it('does not add one report’s parts to the other’s whole', () => {
    const revised = aRow({ indicator: 'litigation.cases', value: 34, printed: '34件' })
    const parts = checksWith(revised).filter(({ indicator }) => indicator === 'litigation.cases')
    expect(parts.filter(({ kind }) => kind === 'partsAndWhole')).toMatchObject([
      { outcome: 'passed', source: '530600-2020', sum: 33 },
    ])
  })
})
