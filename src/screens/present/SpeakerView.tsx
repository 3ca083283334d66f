import { EmptyDeck } from './EmptyDeck'
import type { PresentProps } from './PresentView'
import { SpeakerDesk } from './speaker/SpeakerDesk'
import { useDeck } from './player/useDeck'

/** The speaker's view of the same presentation, in a window of its own. */
export function SpeakerView(props: Omit<PresentProps, 'stale'>) {
  const deck = useDeck(props.dataset, props.search, props.title)
  return deck === null ? <EmptyDeck title={props.title} /> : <SpeakerDesk {...props} deck={deck} />
}
