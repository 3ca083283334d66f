import { parseNumber } from '../numerals/number'
import { FIGURE } from '../numerals/pattern'
import { readPrecision } from '../numerals/precision'
import { plainUnit } from '../numerals/units'
import type { Span } from '../span'
import type { PrintedFigure } from './figure'

/** What the pattern of figures found at a place, with the words around its number. */
export type Candidate = Span & {
  /** The digits alone: 余, 万 and unit follow. */
  readonly digits: string
  readonly isArabic: boolean
  readonly isPercent: boolean
  readonly unit: string
  /** 县, 部门: counted without a measure word. */
  readonly noun: string
  /** A word before or after limits the number (约, 余, 以上). */
  readonly isHedged: boolean
  /** 以上, 以内 after the unit. */
  readonly limit: string
  /** Null where the digits make no number. */
  readonly figure: PrintedFigure | null
}

/** Every place of a masked text where a number stands, in order. */
export function listCandidates(open: string): readonly Candidate[] {
  const candidates = [...open.matchAll(FIGURE)].map((match) => parseMatch(match, open))
  // From the end: in 收到4、9、4件 the unit goes from number to number.
  for (let at = candidates.length - 2; at >= 0; at -= 1) {
    const [one, next] = [candidates[at], candidates[at + 1]]
    if (one !== undefined && next !== undefined) candidates[at] = lendUnit(one, next, open)
  }
  return candidates
}

function parseMatch(match: RegExpMatchArray, open: string): Candidate {
  const [
    whole,
    before,
    hundred,
    digits = '',
    few,
    scale,
    rest,
    more,
    tenths,
    unit,
    noun,
    after,
    limit,
  ] = match
  const found = match.index ?? 0
  const isOther = before !== undefined && isOtherWord(open.charAt(found - 1), before)
  const start = isOther ? found + before.length : found
  const end = found + whole.trimEnd().length
  const isPercent = hundred !== undefined || tenths !== undefined || unit === '%'
  const number =
    digits === '百' && hundred !== undefined ? ONE_HUNDRED : parseNumber(digits, scale, rest)
  const counted = unit ?? (noun === undefined ? '' : '个')
  const hedge = isOther ? undefined : before
  const figure = number && {
    start,
    end,
    printed: open.slice(start, end),
    value: tenths === undefined ? number.value : number.value * 10 + readTenth(tenths),
    unit: isPercent ? '%' : plainUnit(counted),
    multiplier: number.multiplier,
    precision: readPrecision([limit, few, more, after, hedge]),
    decimals: /\.(\d+)/.exec(digits)?.[1]?.length ?? 0,
  }
  return {
    start,
    end,
    digits,
    isArabic: /\d/.test(digits),
    isPercent,
    unit: counted,
    noun: noun ?? '',
    isHedged: [hedge, few, more, after].some((word) => word !== undefined),
    limit: limit ?? '',
    figure,
  }
}

/** 八成五 is 85 %. */
function readTenth(tenths: string): number {
  const digit = tenths.slice(-1)
  return digit === '半' ? 5 : '一二三四五六七八九'.indexOf(digit) + 1
}

const ONE_HUNDRED = { value: 100, multiplier: 0 }

/** What a word of precision is the end of: 村规民约2项 is not about 2. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  约: '民条合公契规节预制特签违履',
  近: '最附临邻就亲贴',
  超: '赶反',
  上: '以网线路',
}

/** Whether a word of precision is the end of another word, by the sign before it. */
export function isOtherWord(sign: string, hedge: string): boolean {
  return sign !== '' && (OTHER_WORDS[hedge]?.includes(sign) ?? false)
}

/** A number without a unit before 、 or 至 and a number with one has that unit: 4、9、4件; 10至15个. */
function lendUnit(one: Candidate, next: Candidate, open: string): Candidate {
  const between = open.slice(one.end, next.start)
  if (one.unit !== '' || one.figure === null || !one.isArabic || next.figure === null) return one
  if (next.unit === '' || next.noun !== '' || !/^(?:[、和及至到~→-]|—{1,2}|–)$/.test(between))
    return one
  const isRange = !/^[、和及]$/.test(between)
  return {
    ...one,
    unit: next.unit,
    isPercent: next.isPercent,
    figure: {
      ...one.figure,
      unit: next.figure.unit,
      multiplier:
        isRange && one.figure.multiplier === 0 ? next.figure.multiplier : one.figure.multiplier,
    },
  }
}
