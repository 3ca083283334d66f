import { useMessages } from '../../messages/useMessages'
import type { Blackout as Colour } from './player/presentationState'

/** Hides the slides, so that the audience looks at the speaker. */
export function Blackout({ blackout }: { readonly blackout: Colour | null }) {
  const messages = useMessages('player').player
  return blackout === null ? null : (
    <div
      className="present-blackout"
      data-blackout={blackout}
      style={{ background: blackout }}
      role="img"
      aria-label={messages[blackout]}
    />
  )
}
