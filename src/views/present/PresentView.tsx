import { Nothing } from './Nothing'
import { Show, type ShowProps } from './Show'
import { useDeck } from './useDeck'

/** `title` stands on the cover. */
export type PresentProps = Omit<ShowProps, 'deck'> & { readonly title: string }

/** The presentation that the dashboard makes of itself, for the screen in the room. */
export function PresentView(props: PresentProps) {
  const deck = useDeck(props.world, props.search, props.title)
  return deck === null ? <Nothing title={props.title} /> : <Show {...props} deck={deck} />
}
