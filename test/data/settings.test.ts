import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../src/data/apiError'
import { loadSettings } from '../../src/data/settings'

const shipped = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/settings.json'), 'utf8'),
)

function sending(settings: unknown): typeof fetch {
  return () => Promise.resolve(new Response(JSON.stringify(settings)))
}

async function errorOf(settings: unknown): Promise<ApiError> {
  const error: unknown = await loadSettings(sending(settings)).catch((caught: unknown) => caught)
  if (!(error instanceof ApiError)) throw new Error(`No ApiError but ${JSON.stringify(error)}`)
  return error
}

test('the shipped settings are valid', async () => {
  expect(await loadSettings(sending(shipped))).toEqual(shipped)
  expect(shipped).toMatchObject({ apiBase: './api/v1', defaultRegion: '530600' })
})

test.each([
  './api/v1',
  '/api/v1',
  '../api.v1/数据',
  './rule of law/api',
  'https://data.example.gov.cn/api/v1',
  'HTTP://10.1.2.3:8080/api.php?path=',
  '//host/api/v1',
  'https-data/api',
  'api',
])('the API base may be %s', async (apiBase) => {
  expect(await loadSettings(sending({ ...shipped, apiBase }))).toMatchObject({ apiBase })
})

describe('a wrong setting is named by its key', () => {
  test.each([
    ['apiBase', { apiBase: '' }],
    ['apiBase', { apiBase: 'https://[' }],
    ['apiBase', { apiBase: 'javascript:alert(1)' }],
    ['apiBase', { apiBase: undefined }],
    ['apiBase', { apiBase: 'http://[' }],
    ['apiBase', { apiBase: 'http://10.1.2.3 /api' }],
    ['apiBase', { apiBase: './api/v1 ' }],
    ['apiBase', { apiBase: 'file:///srv/api/v1' }],
    ['apiBase', { apiBase: 'ftp://10.1.2.3/api' }],
    ['apiBase', { apiBase: 'data:application/json,{}' }],
    ['apiBase', { apiBase: 'C:\\www\\api' }],
    ['apiBase', { apiBase: '\\\\server\\api' }],
    ['apiBase', { apiBase: 'http:\\\\10.1.2.3\\api' }],
    ['apiBase', { apiBase: 'http:/10.1.2.3/api' }],
    ['apiBase', { apiBase: 'http:10.1.2.3/api' }],
    ['apiBase', { apiBase: 'http:///api' }],
    ['apiBase', { apiBase: 'http//10.1.2.3/api' }],
    ['apiBase', { apiBase: 'http：//10.1.2.3/api' }],
    ['apiBase', { apiBase: 'http://10.1.2.3:99999/api' }],
    ['apiBase', { apiBase: 'http://user:word@10.1.2.3/api' }],
    ['apiBase', { apiBase: 'http://10.1.2.3/#/api' }],
    ['apiBase', { apiBase: '10.1.2.3/api/v1' }],
    ['apiBase', { apiBase: '10.1.2.3:8080' }],
    ['apiBase', { apiBase: 'data.example.gov.cn/api' }],
    ['apiBase', { apiBase: 'localhost:8080/api' }],
    ['title.en', { title: { zh: '标题' } }],
    ['title.zh', { title: { zh: '', en: 'Title' } }],
    ['organisation', { organisation: '昭通市司法局' }],
    ['organisation.en', { organisation: { zh: '局', en: 'O'.repeat(4000) } }],
    ['title.zh', { title: { zh: '长'.repeat(201), en: 'T' } }],
    ['defaultRegion', { defaultRegion: 530600 }],
    ['defaultRegion', { defaultRegion: '5306' }],
    ['logo', { logo: 'javascript:alert(1)' }],
    ['logo', { logo: '' }],
    ['accent', { accent: 'red' }],
    ['accent', { accent: '#b00' }],
    ['accent', { accent: '#ff8800' }],
  ])('%s of %j', async (path, wrong) => {
    const error = await errorOf({ ...shipped, ...wrong })
    expect(error.resource).toBe('settings.json')
    expect(error.fault).toMatchObject({ kind: 'shape', path })
  })
})

test('a logo and an accent may be set', async () => {
  const own = { ...shipped, logo: './logo.svg', accent: '#A40000' }
  expect(await loadSettings(sending(own))).toEqual(own)
})

test('an accent with too little contrast is rejected with the reason', async () => {
  const { fault } = await errorOf({ ...shipped, accent: '#ff8800' })
  expect(fault).toMatchObject({
    expected: '≥ 4.5:1 (#f4f6f8)',
    received: '"#ff8800"',
  })
})

test('the contrast is computed against the ground of the tokens', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../src/theme/tokens.css'), 'utf8')
  expect(/--ground: (#[0-9a-f]{6});/.exec(tokens)?.[1]).toBe('#f4f6f8')
})

test('settings of another type fail as a whole', async () => {
  expect((await errorOf('x')).fault).toMatchObject({ kind: 'shape', path: '' })
})

test('missing settings are an http fault', async () => {
  const missing: typeof fetch = () => Promise.resolve(new Response('', { status: 404 }))
  await expect(loadSettings(missing)).rejects.toMatchObject({
    resource: 'settings.json',
    fault: { kind: 'http', status: 404 },
  })
})
