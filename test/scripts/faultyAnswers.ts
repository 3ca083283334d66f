export const CATALOG = 'catalog.json'
const REGIONS = 'regions.json'
export const REGION = 'regions/530600/observations.json'
export const INDICATOR = 'indicators/litigation.cases/observations.json'

type Row = Record<string, unknown>
export type Json = Record<
  'regions' | 'topics' | 'indicators' | 'sources' | 'events' | 'versions',
  Row[]
> & {
  observations: Row[]
  [key: string]: unknown
}

/** Changes the JSON of an answer in place or returns another response. */
export type Fault = (json: Json) => undefined | Response

/** Changes one row of a list. */
export const change =
  (list: keyof Json & string, index: number, values: Row): Fault =>
  (json) => {
    Object.assign((json[list] as Row[])[index] ?? {}, values)
    return undefined
  }
export const set =
  (values: Row): Fault =>
  (json) => {
    Object.assign(json, values)
    return undefined
  }
const drop =
  (list: keyof Json & string, index: number, key: string): Fault =>
  (json) => {
    delete (json[list] as Row[])[index]?.[key]
    return undefined
  }
/** Changes the first reported or the first missing row. */
const changeFirst =
  (kind: 'reported' | 'missing', values: Row): Fault =>
  (json) => {
    const row = json.observations.find(
      ({ status }) => (status === 'missing') === (kind === 'missing'),
    )
    Object.assign(row ?? {}, values)
    return undefined
  }
/** Changes the first figure of one indicator. */
const changeFigure =
  (indicator: string, values: Row): Fault =>
  (json) => {
    Object.assign(json.observations.find((row) => row['indicator'] === indicator) ?? {}, values)
    return undefined
  }
/** Changes one indicator of the catalogue. */
const changeIndicator =
  (id: string, values: Row): Fault =>
  (json) => {
    Object.assign(json.indicators.find((row) => row['id'] === id) ?? {}, values)
    return undefined
  }
const statement = { value: -3, status: 'normal', precision: 'exact', source: '530600-2020' }
const duplicateRow: Fault = (json) => {
  json.observations.push({ ...json.observations[0] })
  return undefined
}
const leaveOutRow: Fault = (json) => {
  json.observations.splice(3, 1)
  return undefined
}
const leaveOutHalf: Fault = (json) => {
  json.observations = json.observations.filter((_, index) => index % 2 === 0)
  return undefined
}
const duplicateRegion: Fault = (json) => {
  json.regions.push({ ...json.regions[0] })
  return undefined
}
const html: Fault = () => new Response('<!doctype html><title>统一身份认证</title>')
export const status = (code: number) => (): Response => new Response('{}', { status: code })
const truncated: Fault = (json) => new Response(JSON.stringify(json).slice(0, 2000))

type FaultyAnswer = readonly [name: string, fault: Fault, path: RegExp]

const faultsByResource: Readonly<Record<string, readonly FaultyAnswer[]>> = {
  [CATALOG]: [
    ['a later version of the contract', set({ apiVersion: 2 }), /^apiVersion$/],
    [
      'a name in one language',
      change('indicators', 4, { name: { zh: '数' } }),
      /^indicators\.4\.name\.en$/,
    ],
    [
      'the regions instead of their count',
      set({
        regionCount: undefined,
        regions: [{ code: '530600', name: { zh: '市', en: 'City' } }],
      }),
      /^regionCount$/,
    ],
    ['more regions than are listed', set({ regionCount: 2 }), /^regionCount$/],
    [
      'a report of an unlisted region',
      change('sources', 0, { region: '530602' }),
      /^sources\.0\.region$/,
    ],
    [
      'an unknown multiplier',
      change('indicators', 1, { multiplier: 3 }),
      /^indicators\.1\.multiplier$/,
    ],
    [
      'an unknown measure',
      change('indicators', 2, { measure: 'index' }),
      /^indicators\.2\.measure$/,
    ],
    ['no polarity', drop('indicators', 3, 'polarity'), /^indicators\.3\.polarity$/],
    ['an unknown topic', change('indicators', 5, { topic: 'weather' }), /^indicators\.5\.topic$/],
    [
      'a part listed twice',
      change('indicators', 0, { parts: ['legal-aid.cases', 'legal-aid.cases'] }),
      /^indicators\.0\.parts\.1$/,
    ],
    [
      'a name of 4,000 characters',
      change('indicators', 0, { name: { zh: '长'.repeat(4000), en: 'Long' } }),
      /^indicators\.0\.name\.zh$/,
    ],
    [
      'a control character',
      change('indicators', 0, { name: { zh: '数\u0000', en: 'Number' } }),
      /^indicators\.0\.name\.zh$/,
    ],
    [
      'half a character',
      change('sources', 0, { title: { zh: '报告\uD83D', en: 'Report' } }),
      /^sources\.0\.title\.zh$/,
    ],
    [
      'a subset of itself',
      changeIndicator('litigation.cases', { subsetOf: 'litigation.cases' }),
      /\.subsetOf$/,
    ],
    [
      'a rate of itself',
      changeIndicator('mediation.success-rate', { numerator: 'mediation.success-rate' }),
      /\.numerator$/,
    ],
    [
      'a whole within itself',
      changeIndicator('litigation.cases', { subsetOf: 'litigation.land' }),
      /^indicators\.\d+$/,
    ],
    ['an impossible day', set({ dataDate: '2021-02-30' }), /^dataDate$/],
    ['an unknown core indicator', change('topics', 0, { core: 'no.such' }), /^topics\.0\.core$/],
    [
      'a script address',
      change('sources', 0, { address: 'javascript:0' }),
      /^sources\.0\.address$/,
    ],
    ['an unknown effect', change('events', 0, { effect: 'stop' }), /^events\.0\.effect$/],
    ['an HTML page', html, /^$/],
    ['status 401', status(401), /^$/],
  ],
  [REGIONS]: [
    ['a code as a number', change('regions', 0, { code: 530600 }), /^regions\.0\.code$/],
    [
      'a region named in one language',
      change('regions', 0, { name: { zh: '昭通市' } }),
      /^regions\.0\.name\.en$/,
    ],
    ['an empty list', set({ regions: [] }), /^regions$/],
    ['a region listed duplicateRow', duplicateRegion, /^regions\.1\.code$/],
    ['a list of another version', set({ dataVersion: 'old' }), /^dataVersion$/],
    ['a missing list', status(404), /^$/],
  ],
  [REGION]: [
    ['a figure as text', changeFirst('reported', { value: '83' }), /^observations\.\d+\.value$/],
    ['a year as text', change('observations', 0, { year: '2020' }), /^observations\.0\.year$/],
    [
      'a fifth quarter',
      changeFirst('reported', { period: '2020-Q5' }),
      /^observations\.\d+\.period$/,
    ],
    ['a negative count', changeFirst('reported', { value: -1 }), /^observations\.\d+\.value$/],
    ['part of a case', changeFigure('litigation.cases', { value: 33.5 }), /\.value$/],
    [
      'an amount below zero',
      changeFigure('environment.penalty-amount', { value: -2722 }),
      /\.value$/,
    ],
    [
      'a satisfaction over 100 %',
      changeFigure('business-environment.satisfaction', { value: 100.5 }),
      /\.value$/,
    ],
    ['a subnormal figure', changeFirst('reported', { value: 5e-324 }), /\.value$/],
    ['a year that its report cannot cover', changeFirst('reported', { year: 2120 }), /\.year$/],
    [
      'a wrong statement of another report',
      changeFirst('reported', { otherStatements: [statement] }),
      /\.otherStatements\.0\.value$/,
    ],
    ['a control character', changeFirst('reported', { printed: '83\u0001件' }), /\.printed$/],
    ['4,000 characters', changeFirst('reported', { printed: '8'.repeat(4000) }), /\.printed$/],
    ['a figure beyond any report', changeFirst('reported', { value: 1e308 }), /\.value$/],
    [
      'a period of another year',
      changeFirst('reported', { period: '1999-Q3' }),
      /^observations\.\d+\.period$/,
    ],
    ['an unknown status', change('observations', 0, { status: 'ok' }), /^observations\.0\.status$/],
    [
      'no figure and no reason',
      changeFirst('missing', { reason: undefined }),
      /^observations\.\d+\.reason$/,
    ],
    ['zero for "missing"', changeFirst('missing', { value: 0 }), /^observations\.\d+\.value$/],
    [
      'an unknown report',
      changeFirst('reported', { source: 'no-such' }),
      /^observations\.\d+\.source$/,
    ],
    [
      'an unknown indicator',
      change('observations', 0, { indicator: 'no.such' }),
      /^observations\.0\.indicator$/,
    ],
    [
      'the row of another region',
      change('observations', 0, { region: '530602' }),
      /^observations\.0\.region$/,
    ],
    ['another name than in the list', set({ name: { zh: '昭通', en: 'Zhaotong' } }), /^name\.zh$/],
    ['no name', set({ name: undefined }), /^name$/],
    ['the answer of another region', set({ region: '530602' }), /^region$/],
    ['a row left out', leaveOutRow, /^observations$/],
    ['half of the rows left out', leaveOutHalf, /^observations$/],
    ['a duplicate row', duplicateRow, /^observations\.\d+$/],
    ['another version', set({ dataVersion: 'old' }), /^dataVersion$/],
    ['a truncated answer', truncated, /^$/],
  ],
  [INDICATOR]: [
    ['a missing resource', status(404), /^$/],
    [
      'another figure than the region has',
      changeFirst('reported', { value: 1 }),
      /^observations\.\d+$/,
    ],
    ['no rows', set({ observations: [] }), /^observations$/],
  ],
  'versions.json': [
    [
      'an old version listed first',
      change('versions', 0, { dataVersion: 'old' }),
      /^versions\.0\.dataVersion$/,
    ],
  ],
  'regions/000000/observations.json': [['a start page for a missing resource', html, /^$/]],
}

/** Each fault with its resource and the path that a deviation must name. */
export const faultyAnswers = Object.entries(faultsByResource).flatMap(([resource, faults]) =>
  faults.map(([name, fault, path]) => [name, resource, fault, path] as const),
)
