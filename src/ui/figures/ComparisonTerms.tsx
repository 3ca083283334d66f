import { useMessages } from '../../messages/useMessages'
import type { Observation } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import { Term } from './Term'

/** Indicators whose name holds a word that is easily taken for another. */
const NAMES: Readonly<Record<string, string>> = {
  'reconsideration.applications': 'received-accepted-concluded',
  'legal-aid.cases': 'handled',
  'enforcement-exam.pass-rate': 'pass-rate',
  'mediation.success-rate': 'mediation-success-rate',
}

function termsOfFigure(point: Observation): readonly string[] {
  if (point.kind === 'missing') return ['missing']
  const { status, precision } = point
  return [
    ...(status === 'estimated' || status === 'provisional' ? [status] : []),
    ...(precision === 'exact' ? [] : [precision === 'about' ? 'about' : 'at-least']),
  ]
}

/** The entries of the glossary that explain what is said of a reading, in the order of use. */
export function termsOf(comparison: Comparison): readonly string[] {
  const { indicator, from, to } = comparison
  const rate = indicator.measure === 'rate'
  const name = NAMES[indicator.id]
  const told = [
    ...(name === undefined ? [] : [name]),
    ...(rate ? ['numerator-denominator'] : []),
    ...[to, from].flatMap(termsOfFigure),
  ]
  if (comparison.kind === 'change') {
    told.push(rate ? 'percentage-points' : 'relative-change')
    if (comparison.change.chance.kind !== 'untested') told.push('chance')
    told.push('verdict')
    if (comparison.comparability.kind === 'caution') told.push('caution')
  }
  if (comparison.kind === 'notComparable') told.push('not-comparable')
  return [...new Set(told)]
}

/** The words that the sentence above uses, each to be opened where it stands. */
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
