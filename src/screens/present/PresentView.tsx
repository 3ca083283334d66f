import { EmptyDeck } from './EmptyDeck'
import { AudienceView, type AudienceViewProps } from './AudienceView'
import { useDeck } from './player/useDeck'

/** `title` stands on the cover. */
export type PresentProps = Omit<AudienceViewProps, 'deck'> & { readonly title: string }

/** The presentation that the dashboard makes of itself, for the screen in the room. */
export function PresentView(props: PresentProps) {
  const deck = useDeck(props.dataset, props.search, props.title)
  return deck === null ? <EmptyDeck title={props.title} /> : <AudienceView {...props} deck={deck} />
}
