import { Nothing } from './EmptyDeck'
import { Show, type ShowProps } from './AudienceView'
import { useDeck } from './player/useDeck'

/** `title` stands on the cover. */
export type PresentProps = Omit<ShowProps, 'deck'> & { readonly title: string }

/** The presentation that the dashboard makes of itself, for the screen in the room. */
export function PresentView(props: PresentProps) {
  const deck = useDeck(props.world, props.search, props.title)
  return deck === null ? <Nothing title={props.title} /> : <Show {...props} deck={deck} />
}
