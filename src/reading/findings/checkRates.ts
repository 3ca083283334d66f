import { matchesPrinted } from '../../domain/statistics/rounding'
import { mayPrintAs, percentRange } from '../../domain/statistics/roundingRange'
import type { MatchedFigure, ReportReading } from '../readReport'
import type { Finding } from './finding'
import { findRange, formatFigure, formatFixed, formatNumber, toOnes } from './quantity'

const SHARE = /^[,(]?(?:约)?(?:占(?:比)?|占[^,。;、()]{1,16}的?)(?:为|达到?)?$/
const RATE = /([\p{Script=Han}]{2})率(?:为|达到?|是)?$/u
/** Figures before a rate that may be its terms. */
const REACH = 6
/** A computed rate further away than this is of other figures, not a wrong one. */
const NEAR = 12

/** Printed rates and shares against figures of the same sentence: 参考386人,合格341人,合格率88.34%; 12件,占3.68%. */
export function checkRates(
  folded: string,
  { figures }: Pick<ReportReading, 'figures'>,
): readonly Finding[] {
  return figures.flatMap((rate, index): readonly Finding[] => {
    if (rate.unit !== '%' || rate.kind !== 'level' || rate.precision !== 'exact') return []
    const terms = readTerms(folded, rate)
    if (terms !== null) return [judgeTerms(rate, terms)]
    const before = figures
      .slice(Math.max(0, index - REACH), index)
      .filter((one) => isTerm(one, rate))
    const previous = before[before.length - 1]
    if (previous === undefined) return []
    const lead = folded.slice(previous.end, rate.start)
    if (SHARE.test(lead))
      return judge(rate, previous, keepScope(lead, listWholes(before, previous)))
    const stem = RATE.exec(lead)?.[1]
    if (stem === undefined || /[。!?\n]/.test(lead)) return []
    const part = [...before]
      .reverse()
      .find(({ subject, verb }) => subject.includes(stem) || verb === stem)
    if (part === undefined || /[。!?\n]/.test(folded.slice(part.end, rate.start))) return []
    return judge(
      rate,
      part,
      listWholes(before, part).filter((one) => !/[。!?\n]/.test(folded.slice(one.end, rate.start))),
    )
  })
}

type Terms = { readonly part: number; readonly whole: number }

/** 持证率98.7%(3526/3572): the terms in brackets. */
function readTerms(folded: string, { end }: MatchedFigure): Terms | null {
  const [, part, whole] = /^\s?\((\d+)\/(\d+)\)/.exec(folded.slice(end, end + 24)) ?? []
  return part === undefined || Number(whole) === 0
    ? null
    : { part: Number(part), whole: Number(whole) }
}

function judgeTerms(
  { start, end, value, decimals }: MatchedFigure,
  { part, whole }: Terms,
): Finding {
  const computed = (100 * part) / whole
  const match = matchesPrinted(computed, value, decimals)
  const verdicts = { rounded: 'consistent', cut: 'roundingOnly' } as const
  const steps = `${part} ÷ ${whole} = ${formatNumber(computed)}%`
  if (match !== null)
    return { start, end, kind: 'rate', verdict: verdicts[match], expected: null, arithmetic: steps }
  const expected = `${formatFixed(computed, decimals)}%`
  return {
    start,
    end,
    kind: 'rate',
    verdict: 'inconsistent',
    expected,
    arithmetic: `${steps} ≠ ${value}%`,
  }
}

function isTerm(one: MatchedFigure, rate: MatchedFigure): boolean {
  return (
    one.kind === 'level' && one.unit !== '%' && one.year === rate.year && one.precision === 'exact'
  )
}

/** Figures of the same unit that are not less than the part, the nearest first. */
function listWholes(
  before: readonly MatchedFigure[],
  part: MatchedFigure,
): readonly MatchedFigure[] {
  return [...before]
    .reverse()
    .filter(
      (one) => one !== part && one.unit === part.unit && toOnes(one).value >= toOnes(part).value,
    )
}

/** 占全省的35%: not a share of what the city has. */
function keepScope(lead: string, wholes: readonly MatchedFigure[]): readonly MatchedFigure[] {
  const named = /占[^,。;]*?(全[省国市县区州])/.exec(lead)?.[1]
  if (named === undefined) return wholes
  const isWide = /[省国]$/.test(named)
  return wholes.filter(({ scope }) => scope === named || (scope === null && !isWide))
}

/** Right if one of the wholes gives the rate; else the nearest one tells what would be right. */
function judge(
  rate: MatchedFigure,
  part: MatchedFigure,
  wholes: readonly MatchedFigure[],
): readonly Finding[] {
  const { start, end } = rate
  const tried = wholes.map((whole) => ({
    whole,
    computed: (100 * toOnes(part).value) / toOnes(whole).value,
  }))
  const steps = (whole: MatchedFigure, computed: number): string =>
    `${formatFigure(part)} ÷ ${formatFigure(whole)} = ${formatNumber(computed)}%`
  for (const { whole, computed } of tried) {
    const match = matchesPrinted(computed, rate.value, rate.decimals)
    const may = mayPrintAs(percentRange(findRange(part), findRange(whole)), rate)
    if (match === null && !may) continue
    const verdict = match === 'cut' ? 'roundingOnly' : 'consistent'
    return [
      { start, end, kind: 'rate', verdict, expected: null, arithmetic: steps(whole, computed) },
    ]
  }
  const [nearest] = [...tried].sort(
    (a, b) => Math.abs(a.computed - rate.value) - Math.abs(b.computed - rate.value),
  )
  if (nearest === undefined || Math.abs(nearest.computed - rate.value) > NEAR) return []
  return [
    {
      start,
      end,
      kind: 'rate',
      verdict: 'inconsistent',
      expected: `${formatFixed(nearest.computed, rate.decimals)}%`,
      arithmetic: `${steps(nearest.whole, nearest.computed)} ≠ ${formatFigure(rate)}`,
    },
  ]
}
