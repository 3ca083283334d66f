import { eventNoteText } from '../../format/event'
import { listCautionClauses } from '../../format/sentences/cautionTexts'
import { joinClauses } from '../../format/sentences/sentence'
import { dateText } from '../../format/values/period'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Event } from '../../domain/model/catalog'
import { affects } from '../../domain/comparison/comparability'
import { listPendingBetween } from '../../domain/model/localEvents'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = { readonly comparison: Comparison; readonly dataset: RegionDataset }

/** What to know before quoting the figures of the two years, and what may limit them at a date to be confirmed. */
export function Cautions({ comparison, dataset }: Props) {
  const messages = useMessages('indicator').indicator
  const { figures } = useMessages()
  const { cautions, comparability, indicator, fromYear, toYear } = comparison
  const events = comparability.kind === 'comparable' ? [] : comparability.events
  const pending = listPendingBetween(dataset.pendingEvents, fromYear, toYear).filter((event) =>
    affects(event, indicator),
  )
  // Events are listed with their notes.
  const others = cautions.filter(({ kind }) => kind !== 'events' && kind !== 'notComparable')
  if (others.length + events.length + pending.length === 0) return <p>{messages.noCautions}</p>
  return (
    <ul className="cautions">
      {listCautionClauses(others, figures).map((clause) => (
        <li key={clause}>{joinClauses([clause], figures)}</li>
      ))}
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
