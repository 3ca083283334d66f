import type { Draw } from './draw'
import type { Json } from './json'

/** Texts that break layouts, parsers and file formats. None holds a word that a page must not show. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e5',
  'x',
  '\u0000',
  '\u0001',
  '\u001b[31m',
  '\u007f',
  '\ud800',
  '\udc00x',
  '\u202eabc',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\n\n\n',
  '\t',
  '👨‍👩‍👧‍👦',
  'é̵̡͓̎͐̚'.repeat(20),
  '𠮷𠮷𠮷',
  '２０２０',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</svg></script>',
  ']]>',
  '&amp;&lt;&#0;',
  '"\'`',
  '=1+1',
  '%s%d%n',
  '%E0%A4%A',
  '${1}{{1}}',
  '{kind}',
  '{count}',
  '../../../etc',
  'javascript:alert(1)',
  'https://example.invalid/',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '中'.repeat(200),
  '中'.repeat(4000),
  'W'.repeat(300),
  'a '.repeat(2000),
  'مرحبا بالعالم',
  '2021-02-30',
  '2020-Q5',
  '2020-Q3',
  '2100',
  '1900-01-01',
  '9999-12-31',
]

const oddNumbers: readonly number[] = [
  0, -0, 1, -1, 2, 0.5, -0.5, 0.1, 1e-9, 1e-10, 5e-324, 9, 10, 100, 100.01, 101, 999.995, 1000,
  9999, 10_000, 99_999_999, 1e8, 123_456_789.123, 1e12, 1e15, 1e16, 1e21, 1e308, -1e308, -1e15, -83,
  1_949, 2_200, 2_201, 2_147_483_648, 9_007_199_254_740_992,
]

const oddShapes: readonly Json[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { zh: '文' },
  { zh: '文', en: 'text', fr: 'texte' },
]

/** Something else in place of a value; undefined takes it away. */
export function drawOddValue(draw: Draw, before: Json | undefined): Json | undefined {
  const kind = draw.below(10)
  if (kind === 0) return undefined
  if (kind <= 2) return draw.pick(oddShapes)
  if (typeof before === 'number') {
    if (kind === 3) return String(before)
    if (kind === 4) return before * draw.pick([-1, 0.001, 0.1, 10, 1000, 1e6, 1e12])
    if (kind === 5) return before + draw.pick([-1, 1, 0.5, 1e-9])
    return draw.pick(oddNumbers)
  }
  if (typeof before === 'string') {
    if (kind === 3) return draw.pick(oddNumbers)
    if (kind === 4) return before + before
    if (kind === 5) return before.slice(0, draw.below(before.length + 1))
    return draw.pick(oddTexts)
  }
  return kind <= 6 ? draw.pick(oddTexts) : draw.pick(oddNumbers)
}
