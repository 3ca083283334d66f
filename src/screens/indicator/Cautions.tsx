import { dateText } from '../../format/values/period'
import { indicatorWordsOf } from '../../messages/indicatorWords'
import { localize } from '../../messages/pick'
import { useMessages } from '../../messages/useWords'
import type { Comparison } from '../../domain/comparison/comparison'

/** What stands in the way of comparing the two chosen years. */
export function Cautions({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages()
  const { comparability } = comparison
  if (comparability.kind === 'comparable')
    return <p>{indicatorWordsOf(messages.lang).noCautions}</p>
  return (
    <ul className="cautions">
      {comparability.events.map((event) => (
        <li key={event.id}>
          <strong>{localize(event.name, messages.lang)}</strong>{' '}
          <span>
            {dateText(event.date, messages.figures)} ·{' '}
            {indicatorWordsOf(messages.lang).eventEffects[event.effect]}
          </span>
          <p>{localize(event.note, messages.lang)}</p>
        </li>
      ))}
    </ul>
  )
}
