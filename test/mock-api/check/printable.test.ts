import { expect, it } from 'vitest'
import { formatMistakes } from '../../../mock-api/check/formatMistakes'
import { printable } from '../../../mock-api/check/printable'

it.each([
  ['\u001b[2Jhidden', '\\u{1b}[2Jhidden'],
  ['a\r\nb\u0000', 'a\\u{d}\\u{a}b\\u{0}'],
  ['\u202Egnp\u2028\u200B\uD83D', '\\u{202e}gnp\\u{2028}\\u{200b}\\u{d83d}'],
  ['83件 · é 🏛', '83件 · é 🏛'],
])('%j is printed without control characters', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

it('a long text is cut', () => {
  expect(printable('长'.repeat(4000))).toHaveLength(301)
})

it('of a thousand mistakes the first 200 are listed and all are counted', () => {
  const mistake = { file: 'a.json', path: [], text: { zh: '错', en: 'wrong' } }
  const text = formatMistakes(Array.from({ length: 1000 }, () => mistake))
  expect(text).toContain('1000 mistakes')
  expect(text.split('\n\n')).toHaveLength(202)
  expect(text).toContain('另有800处 · and 800 more')
})
