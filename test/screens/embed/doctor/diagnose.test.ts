import { doctor } from '../../../../src/messages/zh/doctor'
import { describe, expect, test } from 'vitest'
import type { Probe } from '../../../../src/data/probe'
import { describeFault, diagnose, listFine } from '../../../../src/screens/embed/doctor/diagnose'
import { chromiumIn, type Facts } from '../../../../src/screens/embed/doctor/collectFacts'
import { suggestFix } from '../../../../src/screens/embed/doctor/suggestFix'

const data: Probe = { kind: 'json', typed: true, body: {} }
const api = 'http://10.1.2.3/fazhi/api/v1'

/** A faultless embed in a portal. */
const well: Facts = {
  address: 'http://10.1.2.3/fazhi/embed.html',
  framed: true,
  sandboxed: false,
  hosts: ['http://portal.test'],
  headers: { frameOptions: null, policy: null },
  settings: data,
  settingsFault: null,
  apiBase: api,
  api: data,
  apiBeside: null,
  storageBlocked: false,
  fullScreen: true,
  clipboard: 'plain',
  chromium: 92,
  missing: [],
  heightFollowed: true,
}

const found = (changes: Partial<Facts>) => diagnose({ ...well, ...changes })
const kinds = (changes: Partial<Facts>) => found(changes).map(({ fault }) => fault.kind)

test('finds nothing in a faultless embed, framed or not', () => {
  expect(found({})).toEqual([])
  expect(found({ framed: false, hosts: [], heightFollowed: null, fullScreen: true })).toEqual([])
  // Charts store nothing.
  expect(found({ storageBlocked: true })).toEqual([])
})

const faults: readonly (readonly [string, Partial<Facts>, RegExp])[] = [
  ['framing', { headers: { frameOptions: 'DENY', policy: null } }, /服务器不允许/],
  ['mixed', { hosts: ['https://portal.test'] }, /HTTPS网页嵌入了HTTP/],
  [
    'mixedApi',
    { address: 'https://10.1.2.3/fazhi/embed.html', api: { kind: 'unreachable' } },
    /数据接口的地址是HTTP/,
  ],
  ['permissions', { fullScreen: false, clipboard: 'refused' }, /全屏和复制/],
  ['sandbox', { sandboxed: true, storageBlocked: true }, /sandbox限制过严/],
  ['heights', { heightFollowed: false }, /高度未自动适应/],
  ['browser', { chromium: 69, missing: ['ResizeObserver'] }, /浏览器版本过旧/],
  [
    'settings',
    {
      settingsFault: { kind: 'shape', path: 'apiBase', expected: 'a path', received: '"http://["' },
      apiBase: null,
      api: null,
    },
    /网站设置有误/,
  ],
  ['pagePath', { settings: { kind: 'http', status: 404 }, apiBase: null, api: null }, /文件位置/],
  ['apiPath', { api: { kind: 'http', status: 404 }, apiBeside: data }, /数据接口的位置不对/],
  ['apiPath', { api: { kind: 'html' }, apiBeside: data }, /数据接口的位置不对/],
  ['apiPath', { api: { kind: 'http', status: 404 } }, /数据接口的位置不对/],
  ['apiUnreachable', { api: { kind: 'unreachable' } }, /无法连接数据接口/],
  ['apiUnreachable', { api: { kind: 'unreachable' }, apiBeside: data }, /无法连接数据接口/],
  ['apiStatus', { api: { kind: 'http', status: 502 } }, /数据接口报错/],
  ['apiPage', { api: { kind: 'html' } }, /返回网页/],
  ['apiBroken', { api: { kind: 'notJson' } }, /不完整/],
  ['apiType', { api: { ...data, typed: false } }, /类型有误/],
  ['apiCors', { api: { kind: 'noCors' } }, /跨域/],
  ['apiCors', { api: { kind: 'noCors' }, apiBeside: data }, /跨域/],
]

describe('diagnose', () => {
  test.each(faults)('finds %s and nothing else', (kind, changes, messages) => {
    const [finding, ...others] = found(changes)
    expect(others).toEqual([])
    if (finding === undefined) throw new Error('nothing found')
    expect(finding.fault.kind).toBe(kind)
    expect(describeFault(finding.fault, doctor).title).toMatch(messages)
  })

  test('finds several faults, broken ones first', () => {
    const changes = { ...faults[4]?.[1], ...faults[5]?.[1], ...faults[6]?.[1], ...faults[0]?.[1] }
    expect(kinds(changes)).toEqual(['framing', 'browser', 'heights', 'sandbox'])
  })
})

describe('listFine', () => {
  const fine = (changes: Partial<Facts>) => {
    const facts = { ...well, ...changes }
    return listFine(facts, diagnose(facts))
  }

  test('lists all parts of a faultless embed', () => {
    expect(fine({})).toHaveLength(9)
  })

  test('lists nothing that could not be checked', () => {
    const alone = { framed: false, hosts: [], heightFollowed: null }
    expect(fine(alone)).toEqual(['browser', 'settings', 'path', 'api'])
    const unread = { settings: { kind: 'http', status: 404 }, apiBase: null, api: null } as const
    expect(fine({ ...alone, ...unread })).toEqual(['browser'])
    expect(fine({ headers: null })).not.toContain('framing')
  })
})

describe('suggestFix', () => {
  const site = 'http://10.1.2.3/fazhi/'
  const fix = (changes: Partial<Facts>) => {
    const [finding] = found(changes)
    return finding === undefined ? null : suggestFix(finding.fault, site)
  }

  test('contains the exact host, address or line', () => {
    expect(fix({ headers: { frameOptions: 'DENY', policy: null } })).toContain(
      `frame-ancestors 'self' http://portal.test`,
    )
    expect(fix({ hosts: ['https://portal.test'] })).toContain('src="https://10.1.2.3/fazhi/')
    expect(fix({ heightFollowed: false })).toBe(
      '<script src="http://10.1.2.3/fazhi/embed.js" async></script>',
    )
    expect(fix({ fullScreen: false })).toContain('allow="fullscreen; clipboard-write"')
    expect(fix({ api: { kind: 'noCors' } })).toContain(
      'Access-Control-Allow-Origin "http://10.1.2.3"',
    )
    expect(fix({ api: { kind: 'noCors' }, sandboxed: true })).toContain('Allow-Origin "null"')
    expect(fix({ api: { ...data, typed: false } })).toContain('application/json')
    expect(fix({ api: { kind: 'http', status: 404 }, apiBeside: data })).toBe(
      '"apiBase": "./api/v1"',
    )
  })

  test('is null where nothing can be pasted', () => {
    expect(fix({ chromium: 69 })).toBeNull()
  })
})

test('chromiumIn reads the engine of Chinese browsers', () => {
  const qihoo =
    'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36 QIHU 360SE'
  expect(chromiumIn(qihoo)).toBe(69)
  expect(
    chromiumIn('Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'),
  ).toBeNull()
})
