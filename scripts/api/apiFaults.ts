import { ApiError, type Fault } from '../../src/data/apiError'
import { shouldRetry } from '../../src/data/queries/retry'
import { faultText } from '../../src/app/state/faultText'
import { core as en } from '../../src/messages/en'
import { core as zh } from '../../src/messages/zh'

/** What a server may do wrong, or rightly refuse. */
const cases: readonly (readonly [server: string, fault: Fault])[] = [
  ['401', { kind: 'http', status: 401 }],
  ['403', { kind: 'http', status: 403 }],
  ['404', { kind: 'http', status: 404 }],
  ['429 · `Retry-After` ≤ 15 s, or none', { kind: 'http', status: 429, wait: 5 }],
  ['429 · `Retry-After` > 15 s', { kind: 'http', status: 429, wait: 60 }],
  ['503 · `Retry-After` ≤ 15 s, or none', { kind: 'http', status: 503, wait: 5 }],
  ['503 · `Retry-After` > 15 s', { kind: 'http', status: 503, wait: 60 }],
  ['500', { kind: 'http', status: 500 }],
  ['302 → 本站登录页 · login page of the same site', { kind: 'html' }],
  ['302 → 别的网站 · another site', { kind: 'elsewhere' }],
  ['200 + HTML', { kind: 'html' }],
  ['JSON 未传完 · JSON cut off', { kind: 'malformed', cutOff: true }],
  ['不是 JSON · no JSON', { kind: 'malformed', cutOff: false }],
  ['字段不符 · wrong shape', { kind: 'shape', path: 'regions', expected: 'Array', received: '0' }],
  [
    '版本与目录不同 · version unlike the catalogue’s',
    { kind: 'versions', version: '2', other: 'regions.json', expected: '1' },
  ],
  ['没有一个数字 · no figure at all', { kind: 'empty' }],
  ['20秒内没有答完 · nothing within 20 s', { kind: 'timeout' }],
  ['连不上、中断 · no connection', { kind: 'offline' }],
]

/** What the page says and does in each case: its own words and its own rule, not a description of them. */
export function faultTable(): string {
  const rows = cases.map(([server, fault]) => {
    const error = new ApiError('catalog.json', fault)
    const retries = [0, 1, 2, 3].filter((failures) => shouldRetry(failures, error)).length
    return [server, faultText(error, zh).title, faultText(error, en).title, String(retries)]
  })
  return [
    ['服务器 · server', '页面提示', 'the page says', '自动重试次数 · asked again'],
    ['---', '---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
