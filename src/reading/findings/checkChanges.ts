import type { ReadChange } from '../figures/figure'
import { subtractDecimals } from '../../domain/statistics/decimal'
import type { EarlierFigure, Knowledge } from '../match/knowledge'
import type { MatchedFigure, ReportReading } from '../readReport'
import type { Finding } from './finding'
import { judgeChange, type Side } from './judgeChange'
import { formatFigure, mayBeSame, toOnes } from './quantity'

/** Less certain matches lend no figures to a calculation. */
const CERTAIN = 0.5

/** Every printed change against its two figures, and every earlier figure against what was published. */
export function checkChanges(
  { figures }: Pick<ReportReading, 'figures'>,
  knowledge: Knowledge,
): readonly Finding[] {
  const owned = new Set(figures.flatMap(({ changes }) => changes.map(({ start }) => start)))
  return figures.flatMap((figure) => [
    ...(owned.has(figure.start) ? [] : checkLoneChange(figure)),
    ...figure.changes.flatMap((change) => checkChange(figure, change, figures, knowledge)),
    ...checkBase(figure, figures, knowledge),
  ])
}

/** 优秀率较去年提升12%: of a rate without its value, and in the unit that is rarely meant. */
function checkLoneChange({
  kind,
  unit,
  subject,
  start,
  end,
  printed,
}: MatchedFigure): readonly Finding[] {
  if (
    kind !== 'change' ||
    unit !== '%' ||
    !/率[^,。;]*(?:提高|提升|上升|下降|降低|增长|减少)/.test(subject)
  )
    return []
  return [
    {
      start,
      end,
      kind: 'percentPoint',
      verdict: 'notice',
      expected: printed.replace('%', '个百分点'),
      arithmetic: printed,
    },
  ]
}

function checkChange(
  figure: MatchedFigure,
  change: ReadChange,
  figures: readonly MatchedFigure[],
  knowledge: Knowledge,
): readonly Finding[] {
  const printed = figure.baseIndex === null ? undefined : figures[figure.baseIndex]
  const published = findEarlier(figure, change.base, knowledge)
  const base = printed ?? deriveBase(figure, change) ?? published
  if (base !== null) {
    const judged = judgeChange(figure, base, change)
    // A change that is right against the published figure: the earlier figure beside it is what is wrong.
    const other = published === null ? judged : judgeChange(figure, published, change)
    return [other.verdict === 'consistent' ? other : judged]
  }
  const place = { start: change.start, end: change.end }
  // A rate that rises by 12 % or by 12 percentage points: only the second is usual.
  if (figure.unit === '%' && change.unit === 'percent')
    return [
      {
        ...place,
        kind: 'percentPoint',
        verdict: 'notice',
        expected: change.printed.replace('%', '个百分点'),
        arithmetic: change.printed,
      },
    ]
  return [
    {
      ...place,
      kind: 'change',
      verdict: 'unverifiable',
      expected: null,
      arithmetic: `${change.base ?? ''} = ?`,
    },
  ]
}

/** 增加9件，增幅28.1%: the first change gives the base of the second. */
function deriveBase(figure: MatchedFigure, change: ReadChange): Side | null {
  if (change.unit === 'absolute' || figure.precision !== 'exact') return null
  const unit = figure.unit === '%' ? 'percentagePoints' : 'absolute'
  const other = figure.changes.find(
    (one) => one !== change && one.unit === unit && one.precision === 'exact',
  )
  if (other === undefined) return null
  const [to, by] = [toOnes(figure), toOnes({ ...other, unit: figure.unit })]
  return {
    value: subtractDecimals(to, by).value,
    unit: figure.unit,
    multiplier: 0,
    decimals: Math.min(to.decimals, by.decimals),
    precision: 'exact',
  }
}

/** The published figure of the base year, as the report of that year printed it. */
function findEarlier(
  figure: MatchedFigure,
  base: string | null,
  knowledge: Knowledge,
): Side | null {
  const { match, period } = figure
  if (match.confidence < CERTAIN || match.remarks.length > 0 || period !== null) return null
  const found = knowledge.earlier.find(
    ({ indicator, year }) => indicator === match.indicator && String(year) === base,
  )
  return found === undefined ? null : toSide(found, figure, knowledge)
}

function toSide(
  { indicator, value }: EarlierFigure,
  { unit }: MatchedFigure,
  { indicators }: Knowledge,
): Side {
  const known = indicators.find(({ id }) => id === indicator)
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
  return { value, unit, multiplier: known?.multiplier ?? 0, decimals, precision: 'exact' }
}

/** The earlier figure beside a figure against the one that was published then. */
function checkBase(
  figure: MatchedFigure,
  figures: readonly MatchedFigure[],
  knowledge: Knowledge,
): readonly Finding[] {
  const base = figure.baseIndex === null ? undefined : figures[figure.baseIndex]
  if (base === undefined || base.period !== null) return []
  const published = findEarlier(figure, String(base.year), knowledge)
  if (published === null) return []
  const same = mayBeSame(base, published)
  return [
    {
      start: base.start,
      end: base.end,
      kind: 'base',
      verdict: same ? 'consistent' : base.precision === 'exact' ? 'inconsistent' : 'unverifiable',
      expected: same ? null : `${formatFigure(published)}${base.unit === '%' ? '' : base.unit}`,
      arithmetic: `${base.year ?? ''}: ${formatFigure(base)} ${same ? '=' : '≠'} ${formatFigure(published)}`,
    },
  ]
}
