import { subtractDecimals } from '../../domain/statistics/decimal'
import { matchesPrinted } from '../../domain/statistics/rounding'
import {
  mayPrintAs,
  percentRange,
  subtractRanges,
  type Range,
} from '../../domain/statistics/roundingRange'
import type { PrintedFigure, ReadChange } from '../figures/figure'
import type { Finding } from './finding'
import { findRange, formatFigure, formatFixed, formatNumber, toOnes } from './quantity'

/** What of a figure enters a calculation. */
export type Side = Pick<PrintedFigure, 'value' | 'multiplier' | 'decimals' | 'unit' | 'precision'>

type Computed = {
  readonly value: number
  readonly range: Range
  readonly unit: string
  /** The calculation up to its result. */
  readonly steps: string
}

const POINTS = '个百分点'

/** A printed change against the two figures that it compares. */
export function judgeChange(level: Side, base: Side, change: ReadChange): Finding {
  const computed = compute(change, level, base)
  const place = { start: change.start, end: change.end }
  if (computed === null)
    return {
      ...place,
      kind: 'change',
      verdict: 'unverifiable',
      expected: null,
      arithmetic: `÷ ${formatFigure(base)}`,
    }
  const result = `${computed.steps} = ${formatNumber(computed.value)}${computed.unit}`
  const verdict = compareWith(computed, change)
  const other = findOtherMeaning(level, base, change)
  // A rate that rises by exactly as many points as it is said to rise in %.
  const isMeant = verdict === 'consistent' || other === null
  if (verdict !== null && isMeant && !isPointsOfCount(level, change))
    return { ...place, kind: 'change', verdict, expected: null, arithmetic: result }
  const isFirm = [level, base, change].every(({ precision }) => precision === 'exact')
  if (!isFirm)
    return { ...place, kind: 'change', verdict: 'unverifiable', expected: null, arithmetic: result }
  return {
    ...place,
    kind: isOpposite(computed, change) ? 'direction' : (other?.kind ?? 'change'),
    verdict: 'inconsistent',
    expected: other?.expected ?? `${formatFixed(computed.value, change.decimals)}${computed.unit}`,
    arithmetic: `${result} ≠ ${formatFixed(change.value, change.decimals)}${nameUnit(change.unit, change.multiplier)}`,
  }
}

function compute(
  { unit, multiplier }: Pick<ReadChange, 'unit' | 'multiplier'>,
  level: Side,
  base: Side,
): Computed | null {
  const [to, from] = [toOnes(level), toOnes(base)]
  const difference = subtractDecimals(to, from).value
  const span = subtractRanges(findRange(level), findRange(base))
  const minus = `${formatFigure(level)} − ${formatFigure(base)}`
  if (unit === 'percentagePoints' || unit === 'absolute') {
    const scale = 10 ** multiplier
    const range = { low: span.low / scale, high: span.high / scale }
    return { value: difference / scale, range, unit: nameUnit(unit, multiplier), steps: minus }
  }
  if (from.value === 0) return null
  const share = subtractRanges(percentRange(findRange(level), findRange(base)), {
    low: 100,
    high: 100,
  })
  const scale = unit === 'times' ? 100 : 1
  return {
    value: (100 * difference) / from.value / scale,
    range: { low: share.low / scale, high: share.high / scale },
    unit: nameUnit(unit),
    steps: `(${minus}) ÷ ${formatFigure(base)}`,
  }
}

function nameUnit(unit: ReadChange['unit'], multiplier = 0): string {
  const absolute = multiplier === 4 ? '万' : multiplier === 8 ? '亿' : ''
  return { percent: '%', percentagePoints: POINTS, times: '倍', absolute }[unit]
}

/** Null where the two contradict each other. */
function compareWith({ value, range }: Computed, change: Pick<ReadChange, 'value' | 'decimals'>) {
  const match = matchesPrinted(value, change.value, change.decimals)
  if (match !== null) return match === 'rounded' ? 'consistent' : 'roundingOnly'
  return mayPrintAs(range, change) ? 'consistent' : null
}

/** Percentage points are the unit of rates alone. */
function isPointsOfCount(level: Side, change: ReadChange): boolean {
  return change.unit === 'percentagePoints' && level.unit !== '%'
}

function isOpposite(computed: Computed, change: ReadChange): boolean {
  return compareWith(computed, { value: -change.value, decimals: change.decimals }) !== null
}

/** A change of a rate in % that is right in percentage points, and the other way round. */
function findOtherMeaning(
  level: Side,
  base: Side,
  change: ReadChange,
): { kind: 'percentPoint'; expected: string } | null {
  const isPoints = change.unit === 'percentagePoints'
  if (!isPoints && (level.unit !== '%' || change.unit !== 'percent')) return null
  const unit = isPoints ? 'percent' : 'percentagePoints'
  const other = compute({ unit, multiplier: 0 }, level, base)
  const found = other === null ? null : compareWith(other, change)
  if (found === null || (found === 'roundingOnly' && !isPoints)) return null
  return {
    kind: 'percentPoint',
    expected: `${formatFixed(change.value, change.decimals)}${nameUnit(unit)}`,
  }
}
