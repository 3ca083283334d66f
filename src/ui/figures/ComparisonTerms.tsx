import { useMessages } from '../../messages/useMessages'
import type { Observation } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import { Term } from './Term'

function termsOfFigure(point: Observation): readonly string[] {
  if (point.kind === 'missing') return ['missing']
  const { status, precision } = point
  return [
    ...(status === 'estimated' || status === 'provisional' ? [status] : []),
    ...(precision === 'exact' ? [] : [precision === 'about' ? 'about' : 'at-least']),
  ]
}

/** The glossary entries that explain the words of a comparison, in the order of use. */
export function termsOf(comparison: Comparison): readonly string[] {
  const { indicator, from, to } = comparison
  const rate = indicator.measure === 'rate'
  const terms = [
    ...indicator.glossary,
    ...(rate ? ['numerator-denominator'] : []),
    ...[to, from].flatMap(termsOfFigure),
  ]
  if (comparison.kind === 'change') {
    terms.push(rate ? 'percentage-points' : 'relative-change')
    if (comparison.change.chance.kind !== 'untested') terms.push('chance')
    if (comparison.change.verdict !== 'neutral') terms.push('verdict')
    if (comparison.comparability.kind === 'caution') terms.push('caution')
  }
  if (comparison.kind === 'notComparable') terms.push('not-comparable')
  if (comparison.limits !== null) terms.push('control-limits')
  return [...new Set(terms)]
}

/** The terms of the sentence above; each opens its explanation. */
export function ComparisonTerms({ comparison }: { readonly comparison: Comparison }) {
  const { glossary, indicator } = useMessages('glossary', 'indicator')
  const byId = new Map(glossary.map((entry) => [entry.id, entry]))
  const entries = termsOf(comparison).flatMap((id) => byId.get(id) ?? [])
  if (entries.length === 0) return null
  return (
    <div className="comparison-terms">
      <span>{indicator.terms}</span>
      <ul>
        {entries.map(({ id, term }) => (
          <li key={id}>
            <Term id={id}>{term}</Term>
          </li>
        ))}
      </ul>
    </div>
  )
}
