import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { buildResponses } from '../../mock-api/files/buildResponses'
import { catalogFileSchema } from '../../mock-api/files/dataSchema'
import { readData, type DataFiles } from '../../mock-api/files/readData'
import { buildNotes } from '../../src/exports/workbook/buildNotes'
import { listCitations } from '../../src/exports/picture/pictureTexts'
import { listObservations } from '../../src/exports/table/buildTableRow'
import { allIds, aView, chinese, csvText } from '../exports/exportViews'
import { aReport, aRow } from '../mock-api/aReport'
import { datasetFromResponses } from '../support/datasetFromResponses'
import { fixtureFiles } from '../support/fixtureData'
import { renderApp } from '../support/renderApp'

const county = { code: '530621', name: { zh: '鲁甸县', en: 'Ludian' } }
const catalog = v.parse(catalogFileSchema, fixtureFiles.catalog)

/** The project's data with a county, whose report was published after the city's. */
const files: DataFiles = {
  catalog: { ...catalog, regions: [...catalog.regions, county] },
  reports: {
    ...fixtureFiles.reports,
    '530621-2020.json': aReport(2020, [aRow({ value: 12 })], {
      id: '530621-2020',
      region: county.code,
      title: { zh: '鲁甸县2020年度报告', en: 'Ludian: report of 2020' },
      issuer: { zh: '鲁甸县人民政府', en: 'Ludian government' },
      published: '2021-05-03',
    }),
  },
}

async function textOf(address: string): Promise<string> {
  await renderApp(address, 'real', {}, files)
  await screen.findAllByText(/2020年/)
  return document.body.textContent
}

describe('a city beside a county with a later report', () => {
  it.each([
    '/',
    '/about',
    '/quality',
    '/explore',
    '/print',
    '/present',
    '/indicator/reconsideration.applications',
  ])('does not cite the county on %s', async (address) => {
    expect(await textOf(address)).not.toContain('鲁甸')
  })

  it('cites its own report in the footer', async () => {
    expect(await textOf('/')).toContain('《昭通市人民政府2020年度法治政府建设工作报告》')
  })

  it('does not name the county in any export', () => {
    const dataset = datasetFromResponses(buildResponses(readData(files)))
    const ids = allIds(dataset)
    const view = aView(dataset)
    const content = {
      ...view,
      observations: listObservations(dataset, ids),
      regions: [dataset.region],
      reach: 'own' as const,
      today: view.today(),
      ids,
    }
    const texts = [
      csvText(dataset, ids, chinese),
      ...listCitations(view),
      JSON.stringify(buildNotes(content, chinese)),
    ]
    expect(texts.join()).not.toContain('鲁甸')
    expect(texts.join()).not.toContain('530621')
  })
})

describe('the county', () => {
  it('cites its own report and says 县政府', async () => {
    const text = await textOf('/indicator/reconsideration.applications?region=530621')
    expect(text).toContain('《鲁甸县2020年度报告》')
    expect(text).toContain('县政府当年收到的行政复议申请件数')
    expect(text).not.toContain('昭通市人民政府')
  })
})

it('names the compared region without an answer, and the unknown region codes', async () => {
  const id = 'reconsideration.applications'
  const answer = buildResponses(readData(files)).indicatorAnswer(id)
  const lacking = http.get(`http://localhost/api/v1/indicators/${id}/observations.json`, () =>
    HttpResponse.json({
      ...answer,
      observations: answer?.observations.filter(
        ({ region, year }) => region !== county.code || year !== 2020,
      ),
    }),
  )
  await renderApp(`/indicator/${id}?places=999999`, 'real', {}, files, [lacking])
  const unknown = await screen.findByText(/places=999999/)
  expect(unknown.textContent).toContain('无法识别')
  expect((await screen.findByText('有1个数据未收到')).getAttribute('role')).toBe('status')
})
