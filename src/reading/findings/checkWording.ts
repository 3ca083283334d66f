import { findPlaceholders } from '../../documents/findPlaceholders'
import { isOtherWord } from '../figures/parseFigure'
import type { ReportReading } from '../readReport'
import type { Finding, FindingKind } from './finding'

type Rule = {
  readonly kind: FindingKind
  readonly pattern: RegExp
  /** What would be right, where it can be said. */
  readonly expected?: (match: readonly string[]) => string
}

const NUMBER = String.raw`[\d.,]+|[一二两三四五六七八九十百千]+`

/** 数字用法 after GB/T 15835, and what must not be published. */
const RULES: readonly Rule[] = [
  // 减少一倍 would be nothing left.
  {
    kind: 'usage',
    pattern: new RegExp(`(?:减少|下降|降低|缩短|压缩|缩减)了?(?:约|近)?(?:${NUMBER})倍`, 'g'),
  },
  {
    kind: 'usage',
    pattern: new RegExp(
      `(约|大约|近|将近|超过?|逾|至少|不低于)((?:${NUMBER})[万亿]?)(余|多)(?!元化)`,
      'g',
    ),
    expected: ([, , number = '', more = '']) => `${number}${more}`,
  },
  {
    kind: 'usage',
    pattern: new RegExp(
      `(约|大约|近|将近|超过?|逾)((?:${NUMBER})[万亿]?[\\p{Script=Han}%]{1,3}?)(左右|上下|以上)`,
      'gu',
    ),
    expected: ([, , number = '', more = '']) => `${number}${more}`,
  },
  {
    kind: 'usage',
    pattern: /(\d+(?:\.\d+)?)([-~—–至])(\d+(?:\.\d+)?)(%|万|亿)/g,
    expected: ([, low = '', sign = '', high = '', unit = '']) =>
      `${low}${unit}${sign}${high}${unit}`,
  },
  { kind: 'usage', pattern: /(?:增长|增加|上升|提高|提升|下降|减少|降低)了?[-−]\d+(?:\.\d+)?%?/g },
  {
    kind: 'residue',
    pattern: /[Xx×*＊□]{2,}|[_＿]{2,}|\?{2,}|\((?:待[定补填核查]|空)[^)\n]{0,6}\)/g,
  },
]

/** Wording of numbers that the rules for official writing refuse, and blanks that were left open. */
export function checkWording(folded: string): readonly Finding[] {
  const found = RULES.flatMap(({ kind, pattern, expected }) =>
    [...folded.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const start = match.index
      if (isOtherWord(folded.charAt(start - 1), match[1] ?? '')) return []
      return [
        {
          start,
          end: start + match[0].length,
          kind,
          verdict: 'notice',
          expected: expected?.(match) ?? null,
          arithmetic: match[0],
        },
      ]
    }),
  )
  const open = findPlaceholders(folded).map(({ start, end }): Finding => ({
    start,
    end,
    kind: 'residue',
    verdict: 'notice',
    expected: null,
    arithmetic: folded.slice(start, end),
  }))
  return [...found, ...open].filter(({ start, end }) => !isMasked(folded, start, end))
}

/** 1-6月 and xx in an address are no faults. */
function isMasked(folded: string, start: number, end: number): boolean {
  return (
    /^[年月日]/.test(folded.slice(end, end + 1)) ||
    /[\w@./-]$/.test(folded.slice(Math.max(0, start - 1), start))
  )
}

const MENTION =
  /(?:^|[。;\n])\s*(?:[一二三四五六七八九十]{1,2}是|\([一二三四五六七八九十]{1,3}\))?(?:截至|截止|截止到|在)?((?:19|20)\d\d)年(?:度|底|末|\d{1,2}月(?:底|末|\d{1,2}日)?)?(?=[,全市县区省我共]|$)/g

/**
 * A sentence that begins with an earlier year and states figures without comparing: last year's sentence,
 * copied. `year` is the report's.
 */
export function checkYears(
  folded: string,
  { figures, source: { year } }: ReportReading,
): readonly Finding[] {
  if (year === null) return []
  return [...folded.matchAll(MENTION)].flatMap((match): readonly Finding[] => {
    const [whole, digits = ''] = match
    const start = match.index + whole.lastIndexOf(digits)
    const sentence = /^[^。\n]*/.exec(folded.slice(start))?.[0] ?? ''
    const hasFigure = figures.some(
      (one) => one.start > start && one.start < start + sentence.length,
    )
    if (Number(digits) >= year || !hasFigure || sentence.includes(`${year}年`)) return []
    return [
      {
        start,
        end: start + digits.length + 1,
        kind: 'staleYear',
        verdict: 'notice',
        expected: `${year}年`,
        arithmetic: `${digits} ≠ ${year}`,
      },
    ]
  })
}
