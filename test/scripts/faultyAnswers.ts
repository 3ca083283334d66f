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
