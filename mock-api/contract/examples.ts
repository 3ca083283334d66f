import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { RegionObservationsAnswer } from '../../src/data/schemas/observations'
import type { RegionsAnswer } from '../../src/data/schemas/regions'

/** A catalogue of one indicator: the least that a server may answer. The figures are those of the report. */
export const catalogExample: CatalogAnswer = {
  apiVersion: 1,
  dataVersion: '2021-02-03',
  dataDate: '2021-02-03',
  regionCount: 1,
  sections: [{ id: 7, name: { zh: '依法化解社会矛盾', en: 'Settling disputes by law' } }],
  topics: [
    {
      id: 'reconsideration',
      section: 7,
      name: { zh: '行政复议', en: 'Administrative reconsideration' },
      core: 'reconsideration.applications',
    },
  ],
  indicators: [
    {
      id: 'reconsideration.applications',
      topic: 'reconsideration',
      name: { zh: '行政复议申请数', en: 'Reconsideration applications' },
      definition: { zh: '收到的行政复议申请。', en: 'Applications received.' },
      scope: { zh: '市政府', en: 'City government' },
      unit: { zh: '件', en: 'cases', enOne: 'case' },
      multiplier: 0,
      measure: 'count',
      arises: 'event',
      decimals: 0,
      polarity: 'neutral',
    },
  ],
  sources: [
    {
      id: '530600-2020',
      region: '530600',
      year: 2020,
      title: { zh: '昭通市人民政府2020年度法治政府建设工作报告', en: 'Zhaotong: report for 2020' },
      issuer: { zh: '昭通市人民政府', en: 'Zhaotong government' },
      published: '2021-02-03',
      address: null,
    },
  ],
  events: [],
}

/** The regions with figures. */
export const regionsExample: RegionsAnswer = {
  apiVersion: 1,
  dataVersion: '2021-02-03',
  regions: [{ code: '530600', name: { zh: '昭通市', en: 'Zhaotong' } }],
}

/** A region's answer: a figure, and a missing one. */
export const regionExample: RegionObservationsAnswer = {
  apiVersion: 1,
  dataVersion: '2021-02-03',
  region: '530600',
  name: { zh: '昭通市', en: 'Zhaotong' },
  observations: [
    {
      indicator: 'reconsideration.applications',
      region: '530600',
      year: 2019,
      value: null,
      status: 'missing',
      reason: 'noReportHere',
    },
    {
      indicator: 'reconsideration.applications',
      region: '530600',
      year: 2020,
      value: 83,
      status: 'normal',
      precision: 'exact',
      printed: '83件',
      source: '530600-2020',
      locator: { chapter: 7, item: 1 },
    },
  ],
}
