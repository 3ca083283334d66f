import { dateText } from '../../format/values/period'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'

/** What limits the comparison of the two years. */
export function Cautions({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages('indicator')
  const { comparability } = comparison
  if (comparability.kind === 'comparable') return <p>{messages.indicator.noCautions}</p>
  return (
    <ul className="cautions">
      {comparability.events.map((event) => (
        <li key={event.id}>
          <strong>{localize(event.name, messages.lang)}</strong>{' '}
          <span>
            {dateText(event.date, messages.figures)} ·{' '}
            {messages.indicator.eventEffects[event.effect]}
          </span>
          <p>{localize(event.note, messages.lang)}</p>
        </li>
      ))}
    </ul>
  )
}
