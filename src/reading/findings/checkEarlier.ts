import { OUTLIER_FACTOR } from '../../domain/checks/checkOutliers'
import type { EarlierFigure, Knowledge } from '../match/knowledge'
import type { MatchedFigure, ReportReading } from '../readReport'
import type { Finding } from './finding'
import { formatFigure, formatNumber } from './quantity'

/** Smaller numbers are equal by chance, and three times as many too. */
const LEAST_SAME = 20
const LEAST_SAME_STOCK = 1000
const LEAST_JUMP = 10
const CERTAIN = 0.5

/** Figures beside those of the year before: the same to the digit, or a multiple as a slip of 万 makes it. */
export function checkEarlier(
  { figures }: Pick<ReportReading, 'figures'>,
  knowledge: Knowledge,
): readonly Finding[] {
  return figures.flatMap((figure): readonly Finding[] => {
    const { match, kind, year, period, unit } = figure
    if (kind !== 'level' || year === null || period !== null) return []
    if (match.confidence < CERTAIN || match.remarks.length > 0) return []
    const earlier = knowledge.earlier.find(
      (one) => one.indicator === match.indicator && one.year === year - 1,
    )
    if (earlier === undefined) return []
    const [now, then] = [figure.value * 10 ** figure.multiplier, findSize(earlier, knowledge)]
    const place = { start: figure.start, end: figure.end }
    const arithmetic = `${earlier.year}: ${formatNumber(then)} → ${formatFigure(figure)}`
    if (now === then && isTelling(figure, now, knowledge))
      return [{ ...place, kind: 'sameAsBefore', verdict: 'notice', expected: null, arithmetic }]
    const factor = Math.max(now, then) / Math.max(1e-9, Math.min(now, then))
    if (unit === '%' || then < LEAST_JUMP || factor < OUTLIER_FACTOR) return []
    return [
      {
        ...place,
        kind: 'jump',
        verdict: 'notice',
        expected: null,
        arithmetic: `${arithmetic} (${now > then ? '×' : '÷'}${formatNumber(factor, 1)})`,
      },
    ]
  })
}

/** Offices and advisers may stay as many; cases, money and rates hardly do. */
function isTelling(
  { match, unit }: MatchedFigure,
  size: number,
  { indicators }: Knowledge,
): boolean {
  if (unit === '%') return size < 100 && size > 0
  const isStock = indicators.find(({ id }) => id === match.indicator)?.arises === 'stock'
  return size >= (isStock ? LEAST_SAME_STOCK : LEAST_SAME)
}

function findSize({ indicator, value }: EarlierFigure, { indicators }: Knowledge): number {
  return value * 10 ** (indicators.find(({ id }) => id === indicator)?.multiplier ?? 0)
}
