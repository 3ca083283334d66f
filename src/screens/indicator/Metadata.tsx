import { useMessages, useLang } from '../../messages/useMessages'
import type { ReactNode } from 'react'
import { Term } from '../../ui/figures/Term'
import { localize } from '../../messages/localize'
import type { Indicator } from '../../domain/model/indicator'
import { findObservation, type RegionDataset } from '../../domain/model/regionDataset'
import { figureText } from '../../format/values/figure'

type Props = {
  readonly dataset: RegionDataset
  readonly indicator: Indicator
  readonly year: number
  readonly indicatorHref: (id: string) => string
}

/** Definition, scope, unit, formula and relations. */
export function Metadata({ dataset, indicator, year, indicatorHref }: Props) {
  const lang = useLang()
  const { indicator: messages, figures } = useMessages('indicator')
  const named = (id: string) => {
    const other = dataset.indicatorById.get(id)
    return <a href={indicatorHref(id)}>{other === undefined ? id : localize(other.name, lang)}</a>
  }
  const { ratio } = indicator
  const side = (id: string) => {
    const other = dataset.indicatorById.get(id)
    const term = findObservation(dataset, id, year)
    return (
      <>
        {named(id)}
        {term?.kind === 'reported' && other !== undefined && (
          <span>{` ${figureText(term, other, figures)}`}</span>
        )}
      </>
    )
  }
  const facts: readonly (readonly [name: string, fact: ReactNode, term?: string])[] = [
    [messages.definition, localize(indicator.definition, lang)],
    [messages.scope, localize(indicator.scope, lang), 'scope'],
    [messages.unit, localize(indicator.unit, lang), 'counting-units'],
    [messages.measure, messages.kindOf(indicator.measure, indicator.arises), 'arises'],
    ...(ratio === null
      ? []
      : [
          [messages.formula, messages.rateFormula] as const,
          [messages.numerator, side(ratio.numerator)] as const,
          [messages.denominator, side(ratio.denominator)] as const,
        ]),
    ...(indicator.parts.length === 0
      ? []
      : [[messages.wholeOf, <Listed key="parts" items={indicator.parts.map(named)} />] as const]),
    ...(indicator.subsetOf === null
      ? []
      : [[messages.subsetOf, named(indicator.subsetOf)] as const]),
    ...(indicator.atMost.length === 0
      ? []
      : [[messages.atMost, <Listed key="atMost" items={indicator.atMost.map(named)} />] as const]),
    ...(indicator.sameItemAs === null
      ? []
      : [[messages.sameItem, named(indicator.sameItemAs)] as const]),
  ]
  return (
    <dl className="metadata">
      {facts.map(([name, fact, term]) => (
        <div key={name}>
          <dt>
            <span>{name}</span> {term !== undefined && <Term id={term} />}
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
