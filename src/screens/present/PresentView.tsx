import { EmptyDeck } from './EmptyDeck'
import { AudienceView, type AudienceViewProps } from './AudienceView'
import { useDeck } from './player/useDeck'

/** `title` is the title of the cover. */
export type PresentProps = Omit<AudienceViewProps, 'deck'> & { readonly title: string }

/** The dashboard as a presentation, for the screen in a meeting room. */
export function PresentView(props: PresentProps) {
  const deck = useDeck(props.dataset, props.search, props.title)
  return deck === null ? <EmptyDeck title={props.title} /> : <AudienceView {...props} deck={deck} />
}
