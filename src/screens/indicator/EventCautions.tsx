import { eventNoteText } from '../../format/event'
import { dateText } from '../../format/values/period'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Event } from '../../domain/model/catalog'
import { affects } from '../../domain/comparison/comparability'
import { listPendingBetween } from '../../domain/model/localEvents'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = { readonly comparison: Comparison; readonly dataset: RegionDataset }

/** The events that limit a comparison of the two years, also those of a date to be confirmed. The sentence says the rest. */
export function EventCautions({ comparison, dataset }: Props) {
  const messages = useMessages('indicator').indicator
  const { figures } = useMessages()
  const { comparability, indicator, fromYear, toYear } = comparison
  const events = comparability.kind === 'comparable' ? [] : comparability.events
  const pending = listPendingBetween(dataset.pendingEvents, fromYear, toYear).filter((event) =>
    affects(event, indicator),
  )
  if (events.length + pending.length === 0) return null
  return (
    <>
      <h2>{messages.cautions}</h2>
      <ul className="cautions">
        {events.map((event) => (
          <Caution
            key={event.id}
            event={event}
            when={`${dateText(event.date, figures)} · ${messages.eventEffects[event.effect]}`}
          />
        ))}
        {pending.map((event) => (
          <Caution key={event.id} event={event} when={messages.pendingDate} />
        ))}
      </ul>
    </>
  )
}

function Caution({ event, when }: { readonly event: Event; readonly when: string }) {
  const { figures, lang } = useMessages()
  return (
    <li>
      <strong>{localize(event.name, lang)}</strong> <span>{when}</span>
      <p>{eventNoteText(event, figures)}</p>
    </li>
  )
}
