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

/** What a test does to one answer: changes its JSON in place, or answers something else. */
export type Fault = (json: Json) => undefined | Response

/** Changes the row of that place in a list. */
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
/** Changes the first figure that is stated, or the first that is missing. */
const changeFirst =
  (kind: 'reported' | 'missing', values: Row): Fault =>
  (json) => {
    const row = json.observations.find(
      ({ status }) => (status === 'missing') === (kind === 'missing'),
    )
    Object.assign(row ?? {}, values)
    return undefined
  }
const twice: Fault = (json) => {
  json.observations.push({ ...json.observations[0] })
  return undefined
}
const placeTwice: Fault = (json) => {
  json.regions.push({ ...json.regions[0] })
  return undefined
}
const html: Fault = () => new Response('<!doctype html><title>统一身份认证</title>')
export const status = (code: number) => (): Response => new Response('{}', { status: code })
const half: Fault = (json) => new Response(JSON.stringify(json).slice(0, 2000))

/** What goes wrong, in which answer, how, and the path by which it must be named. */
export const faultyAnswers: readonly (readonly [string, string, Fault, RegExp])[] = [
  ['a version of the contract to come', CATALOG, set({ apiVersion: 2 }), /^apiVersion$/],
  [
    'a name in one language',
    CATALOG,
    change('indicators', 4, { name: { zh: '数' } }),
    /^indicators\.4\.name\.en$/,
  ],
  [
    'the shape of before: the places themselves instead of their count',
    CATALOG,
    set({ regionCount: undefined, regions: [{ code: '530600', name: { zh: '市', en: 'City' } }] }),
    /^regionCount$/,
  ],
  ['more places than are on the list', CATALOG, set({ regionCount: 2 }), /^regionCount$/],
  [
    'a report of a place that is not on the list',
    CATALOG,
    change('sources', 0, { region: '530602' }),
    /^sources\.0\.region$/,
  ],
  [
    'a code that is a number',
    REGIONS,
    change('regions', 0, { code: 530600 }),
    /^regions\.0\.code$/,
  ],
  [
    'a place named in one language',
    REGIONS,
    change('regions', 0, { name: { zh: '昭通市' } }),
    /^regions\.0\.name\.en$/,
  ],
  ['a list without any place', REGIONS, set({ regions: [] }), /^regions$/],
  ['a place that is listed twice', REGIONS, placeTwice, /^regions\.1\.code$/],
  ['a list of another state of the data', REGIONS, set({ dataVersion: 'old' }), /^dataVersion$/],
  ['a list that is not there', REGIONS, status(404), /^$/],
  [
    'an unknown multiplier',
    CATALOG,
    change('indicators', 1, { multiplier: 3 }),
    /^indicators\.1\.multiplier$/,
  ],
  [
    'an unknown measure',
    CATALOG,
    change('indicators', 2, { measure: 'index' }),
    /^indicators\.2\.measure$/,
  ],
  ['a polarity left out', CATALOG, drop('indicators', 3, 'polarity'), /^indicators\.3\.polarity$/],
  [
    'a topic that leads nowhere',
    CATALOG,
    change('indicators', 5, { topic: 'weather' }),
    /^indicators\.5\.topic$/,
  ],
  [
    'a core that leads nowhere',
    CATALOG,
    change('topics', 0, { core: 'no.such' }),
    /^topics\.0\.core$/,
  ],
  [
    'an address that a browser would run',
    CATALOG,
    change('sources', 0, { address: 'javascript:0' }),
    /^sources\.0\.address$/,
  ],
  ['an unknown effect', CATALOG, change('events', 0, { effect: 'stop' }), /^events\.0\.effect$/],
  ['a page instead of data', CATALOG, html, /^$/],
  ['a refusal', CATALOG, status(401), /^$/],
  [
    'a figure sent as text',
    REGION,
    changeFirst('reported', { value: '83' }),
    /^observations\.\d+\.value$/,
  ],
  [
    'a year sent as text',
    REGION,
    change('observations', 0, { year: '2020' }),
    /^observations\.0\.year$/,
  ],
  [
    'a fifth quarter',
    REGION,
    changeFirst('reported', { period: '2020-Q5' }),
    /^observations\.\d+\.period$/,
  ],
  [
    'an unknown status',
    REGION,
    change('observations', 0, { status: 'ok' }),
    /^observations\.0\.status$/,
  ],
  [
    'no figure and no reason',
    REGION,
    changeFirst('missing', { reason: undefined }),
    /^observations\.\d+\.reason$/,
  ],
  [
    'zero for "missing"',
    REGION,
    changeFirst('missing', { value: 0 }),
    /^observations\.\d+\.value$/,
  ],
  [
    'a report that leads nowhere',
    REGION,
    changeFirst('reported', { source: 'no-such' }),
    /^observations\.\d+\.source$/,
  ],
  [
    'an indicator that leads nowhere',
    REGION,
    change('observations', 0, { indicator: 'no.such' }),
    /^observations\.0\.indicator$/,
  ],
  [
    'another place’s row',
    REGION,
    change('observations', 0, { region: '530602' }),
    /^observations\.0\.region$/,
  ],
  [
    'a name that is not the list’s',
    REGION,
    set({ name: { zh: '昭通', en: 'Zhaotong' } }),
    /^name\.zh$/,
  ],
  ['a place without its name', REGION, set({ name: undefined }), /^name$/],
  ['the answer of another place', REGION, set({ region: '530602' }), /^region$/],
  ['a row that is there twice', REGION, twice, /^observations\.\d+$/],
  ['another state of the data', REGION, set({ dataVersion: 'old' }), /^dataVersion$/],
  ['an answer cut off', REGION, half, /^$/],
  ['an indicator that is not there', INDICATOR, status(404), /^$/],
  [
    'a figure that differs from the place’s own',
    INDICATOR,
    changeFirst('reported', { value: 1 }),
    /^observations\.\d+$/,
  ],
  ['rows left out', INDICATOR, set({ observations: [] }), /^observations$/],
  [
    'a list of versions that starts with an old one',
    'versions.json',
    change('versions', 0, { dataVersion: 'old' }),
    /^versions\.0\.dataVersion$/,
  ],
  ['a start page for whatever is not there', 'regions/000000/observations.json', html, /^$/],
]
