import { expect, it } from 'vitest'
import { ApiError } from '../../../src/data/apiError'
import { findBrokenReferences } from '../../../src/data/schemas/findBrokenReferences'
import { fitRows } from '../../../src/data/schemas/fitRows'
import { parseObservations } from '../../../src/data/schemas/parseObservations'
import { readCatalog } from '../../../src/data/schemas/readCatalog'
import { findStatementFaults } from '../../../src/data/schemas/rowRules'
import { parseSettings } from '../../../src/data/settings'
import { doctor } from '../../../src/messages/zh/doctor'
import { faults } from '../../../src/messages/zh/faults'
import { buildScenarioResponses } from '../../../mock-api/scenarios'
import { fixtureFiles } from '../../support/fixtureData'

type Mismatch = { readonly path: string; readonly expected: string; readonly received: string }

const responses = buildScenarioResponses('real', fixtureFiles)
const catalog = responses.catalogAnswer()
const region = responses.regionAnswer('530600')
if (region === null) throw new Error('No region')
const [row] = region.observations
const [indicator, other] = catalog.indicators
if (row === undefined || indicator === undefined || other === undefined) throw new Error('No row')

const settings = {
  apiBase: './api/v1',
  title: { zh: '题', en: 'T' },
  organisation: { zh: '局', en: 'O' },
  defaultRegion: '530600',
}

function settingsFault(change: object): Mismatch {
  try {
    parseSettings({ ...settings, ...change })
  } catch (error) {
    if (error instanceof ApiError && error.fault.kind === 'shape') return error.fault
  }
  throw new Error(`Accepted: ${JSON.stringify(change)}`)
}

const statements = [
  { value: 652, measure: 'rate' },
  { value: -5, measure: 'amount' },
  { value: 8.5, measure: 'count' },
  { value: 1, measure: 'count', period: '2019-Q1' },
  { value: 1, measure: 'count', statedChange: { value: -101, unit: 'percent', base: '2019' } },
  { value: 1, measure: 'count', statedChange: { value: 1, unit: 'percent', base: '2020' } },
] as const

const rows = [
  { ...row, value: 'x' },
  { ...row, year: 1900 },
  { ...row, region: '530000' },
  { ...row, printed: '\u0007' },
  { ...row, value: 1e308 },
  { ...row, value: 5e-324 },
  row,
  row,
]

/** All that the data can get wrong, once. */
const mismatches: readonly Mismatch[] = [
  ...statements.flatMap(({ measure, ...statement }) =>
    findStatementFaults(2020, statement, { measure, multiplier: 0 }).map((fault) => ({
      ...fault,
      path: fault.path.join('.'),
    })),
  ),
  ...parseObservations({ dataVersion: '1', observations: rows }, { key: 'region', value: '530600' })
    .problems,
  ...fitRows(
    { indicators: [], sources: [] },
    parseObservations(region, { key: 'region', value: '530600' }).observations.slice(0, 1),
    'regions/530600/observations.json',
  ).problems,
  ...findBrokenReferences({
    ...catalog,
    topics: [
      { id: 'a', section: 99, core: 'no.such', paletteSlot: 1 },
      { id: 'a', section: 1, paletteSlot: 1 },
    ],
    indicators: [
      { ...indicator, numerator: other.id, denominator: other.id },
      {
        ...other,
        parts: [indicator.id, indicator.id, other.id],
        numerator: undefined,
        denominator: indicator.id,
      },
    ],
  }).map(({ keys, ...fault }) => ({ ...fault, path: keys.join('.') })),
  ...(readCatalog({
    ...catalog,
    indicators: [{ ...indicator, decimals: 9 }, ...catalog.indicators.slice(1)],
    sources: catalog.sources.map((source) => ({ ...source, published: '2021-02-30' })),
  }).refused ?? []),
  settingsFault({ apiBase: 'http://[' }),
  settingsFault({ apiBase: 'data.example.cn/api' }),
  settingsFault({ accent: '#ffffff' }),
  settingsFault({ title: undefined }),
  settingsFault({ defaultRegion: 530600 }),
]

it('finds each of them', () => {
  expect(mismatches.length).toBeGreaterThan(25)
})

it.each(mismatches)('says in Chinese and in signs that $path is no $expected', (mismatch) => {
  const texts = [
    faults.shape('file.json', mismatch).detail ?? '',
    doctor.advice.settings(mismatch).why,
  ]
  for (const text of texts) {
    expect(text).toMatch(/应为.+，实为.+/)
    expect(text.replace(/".*?"/g, '')).not.toMatch(/(^|[^.\w])[a-z]{2,} [a-z]{2,}( |$)|nothing/i)
  }
})
