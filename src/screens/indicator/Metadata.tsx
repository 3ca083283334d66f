import type { ReactNode } from 'react'
import { Term } from '../../ui/figures/Term'
import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { useLang } from '../../messages/useWords'
import type { Indicator } from '../../domain/model/indicator'
import { sidesOf, type World } from '../../domain/model/regionDataset'
import { formatValue } from '../../format/values/value'

type Props = {
  readonly world: World
  readonly indicator: Indicator
  readonly year: number
  readonly indicatorHref: (id: string) => string
}

/** What exactly is counted: definition, scope, unit, formula and relations. */
export function Facts({ world, indicator, year, indicatorHref }: Props) {
  const lang = useLang()
  const words = indicatorWordsOf(lang)
  const named = (id: string) => {
    const other = world.indicatorById.get(id)
    return <a href={indicatorHref(id)}>{other === undefined ? id : pick(other.name, lang)}</a>
  }
  const { ratio } = indicator
  const sides = sidesOf(world, indicator, year)
  const side = (id: string, value: number | undefined) => {
    const other = world.indicatorById.get(id)
    return (
      <>
        {named(id)}
        {value !== undefined && other !== undefined && ` ${formatValue(value, other, lang)}`}
      </>
    )
  }
  const facts: readonly (readonly [name: string, fact: ReactNode, term?: string])[] = [
    [words.definition, pick(indicator.definition, lang)],
    [words.scope, pick(indicator.scope, lang), 'scope'],
    [words.unit, pick(indicator.unit, lang), 'counting-units'],
    [words.measure, words.kindOf(indicator.measure, indicator.nature), 'flow-stock'],
    ...(ratio === null
      ? []
      : [
          [words.formula, words.rateFormula] as const,
          [words.numerator, side(ratio.numerator, sides?.numerator)] as const,
          [words.denominator, side(ratio.denominator, sides?.denominator)] as const,
        ]),
    ...(indicator.parts.length === 0
      ? []
      : [[words.wholeOf, <Listed key="parts" items={indicator.parts.map(named)} />] as const]),
    ...(indicator.subsetOf === null ? [] : [[words.subsetOf, named(indicator.subsetOf)] as const]),
    ...(indicator.sameItemAs === null
      ? []
      : [[words.sameItem, named(indicator.sameItemAs)] as const]),
  ]
  return (
    <dl className="facts">
      {facts.map(([name, fact, term]) => (
        <div key={name}>
          <dt>
            {name} {term !== undefined && <Term id={term} />}
          </dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

function Listed({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
