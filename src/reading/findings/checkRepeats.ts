import type { MatchedFigure, ReportReading } from '../readReport'
import type { Finding } from './finding'
import { formatFigure, mayBeSame, toOnes } from './quantity'

const EMPTY =
  /(?:19|20)\d\d年度?|今年|全年|截至目前|其中|先后|累计|共计|共|各级|全[省市县区]|达到?|为|有|等|了|[()“”\s]/g

/** So far apart in one paragraph a second value is a repetition, not the next of a list. */
const APART = 120
/** Two values of one indicator as near as this are rather a slip than two things. */
const NEAR = 1.1
const LIKELY = 0.55

/** One item with two values in two places: by the same words, verb, unit and year, or by its indicator. */
export function checkRepeats(
  folded: string,
  { figures }: Pick<ReportReading, 'figures'>,
): readonly Finding[] {
  const byWords = new Map<string, MatchedFigure>()
  const byIndicator = new Map<string, MatchedFigure>()
  for (const figure of figures)
    if (figure.kind === 'level' && figure.match.indicator !== null)
      byIndicator.set(nameItem(figure.match.indicator, figure), figure)
  return figures.flatMap((figure): readonly Finding[] => {
    if (figure.kind !== 'level') return []
    const words = figure.subject.replace(EMPTY, '')
    const key = nameItem(`${words}/${figure.verb ?? ''}`, figure)
    const isNamed = words.length >= 5 && figure.verb !== null
    const first = isNamed ? byWords.get(key) : undefined
    if (first === undefined && isNamed) byWords.set(key, figure)
    const other = first ?? findLikely(figure, byIndicator)
    if (other === undefined || !contradicts(folded, other, figure)) return []
    const { start, end } = figure
    const arithmetic = `${formatFigure(other)} ≠ ${formatFigure(figure)}`
    return [
      {
        start,
        end,
        kind: 'repeat',
        verdict: 'inconsistent',
        expected: formatFigure(other),
        arithmetic,
      },
    ]
  })
}

function nameItem(name: string, { unit, year, period }: MatchedFigure): string {
  return [name, unit, year, period].join('/')
}

/** The figure that has the indicator which this one would have had, if the two are nearly the same number. */
function findLikely(
  figure: MatchedFigure,
  byIndicator: ReadonlyMap<string, MatchedFigure>,
): MatchedFigure | undefined {
  const [best] = figure.match.alternatives
  if (figure.match.indicator !== null || best === undefined || best.score < LIKELY) return undefined
  const other = byIndicator.get(nameItem(best.indicator, figure))
  if (other === undefined || figure.unit === '%') return undefined
  const [one, two] = [toOnes(other).value, toOnes(figure).value]
  return Math.max(one, two) <= NEAR * Math.min(one, two) ? other : undefined
}

function contradicts(folded: string, first: MatchedFigure, second: MatchedFigure): boolean {
  const between = folded.slice(Math.min(first.end, second.end), Math.max(first.start, second.start))
  const isApart = between.length >= APART || between.includes('\n')
  const isFirm = first.precision === 'exact' && second.precision === 'exact'
  return isApart && isFirm && !mayBeSame(first, second)
}
