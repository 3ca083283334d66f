import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'
import type { Curtain as Colour } from './player/presentationState'

/** Hides everything, so that the room looks at the speaker. */
export function Curtain({ curtain }: { readonly curtain: Colour | null }) {
  const words = drivingOf(useLang())
  return curtain === null ? null : (
    <div className="stage-curtain" data-curtain={curtain} role="img" aria-label={words[curtain]} />
  )
}
