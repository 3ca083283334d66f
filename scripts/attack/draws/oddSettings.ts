import type { Answer } from '../attackServer'
import type { Draw } from './draw'
import { isObject, listPaths, toJson, valueAt, withValue } from './json'
import { drawOddValue } from './oddValues'

const addresses: readonly string[] = [
  'javascript:alert(1)',
  'http://[',
  '//',
  'http://127.0.0.1:1/',
  '../../..',
  './api/v2',
  'ftp://example.invalid/',
  'data:application/json,{}',
  './api/v1/',
  './api/v1?x=1',
  '#',
  ' ',
]

const whole: readonly (readonly [string, Answer])[] = [
  ['404', { kind: 'body', status: 404, body: '' }],
  ['500', { kind: 'body', status: 500, body: '' }],
  ['HTML', { kind: 'body', body: '<!doctype html><p>login</p>', type: 'text/html' }],
  ['nothing', { kind: 'body', body: '' }],
  ['null', { kind: 'body', body: 'null' }],
  ['a list', { kind: 'body', body: '[]' }],
  ['a comma too many', { kind: 'body', body: '{"apiBase":"./api/v1",}' }],
  ['GBK', { kind: 'body', body: Buffer.from([0x7b, 0x22, 0xd5, 0xd1, 0xcd, 0xa8, 0x22, 0x3a]) }],
  ['a broken connection', { kind: 'cut' }],
]

/** A settings file with one thing wrong, or one that is odd and right. */
export function drawSettings(
  draw: Draw,
  settings: unknown,
): { readonly what: string; readonly answer: Answer } {
  if (draw.chance(0.2)) {
    const [what, answer] = draw.pick(whole)
    return { what: `settings.json: ${what}`, answer }
  }
  const right = toJson(settings)
  const path = draw.chance(0.3)
    ? [draw.pick(['apiBase', 'logo', 'accent'])]
    : draw.pick(listPaths(right).slice(1))
  const value =
    draw.chance(0.4) && path.length === 1
      ? draw.pick(addresses)
      : drawOddValue(draw, valueAt(right, path))
  const changed = isObject(right) ? withValue(right, path, value) : right
  return {
    what: `settings.json ${path.join('.')} → ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}`,
    answer: { kind: 'body', body: JSON.stringify(changed) },
  }
}
