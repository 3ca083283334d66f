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

/** Every place of a masked text where a number stands, in order. `folded` is the same text, uncovered. */
export function listCandidates(open: string): readonly Candidate[] {
  return [...open.matchAll(FIGURE)].map((match) => parseMatch(match))
}

function parseMatch(match: RegExpMatchArray): Candidate {
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
  const isPercent = hundred !== undefined || tenths !== undefined || unit === '%'
  const number =
    hundred !== undefined && digits === '百' ? ONE_HUNDRED : parseNumber(digits, scale, rest)
  const start = match.index ?? 0
  const printed = whole.trimEnd()
  const end = start + printed.length
  const counted = unit ?? (noun === undefined ? '' : '个')
  return {
    start,
    end,
    digits,
    isArabic: /\d/.test(digits),
    isPercent,
    unit: counted,
    noun: noun ?? '',
    isHedged: [before, few, more, after].some((word) => word !== undefined),
    limit: limit ?? '',
    figure:
      number === null
        ? null
        : {
            start,
            end,
            printed,
            value: tenths === undefined ? number.value : number.value * 10,
            unit: isPercent ? '%' : plainUnit(counted),
            multiplier: number.multiplier,
            precision: readPrecision([limit, few, more, after, before]),
            decimals: /\.(\d+)/.exec(digits)?.[1]?.length ?? 0,
          },
  }
}

const ONE_HUNDRED = { value: 100, multiplier: 0 }
