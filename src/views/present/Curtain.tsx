import { drivingOf } from '../../i18n/driving'
import { useLang } from '../../i18n/useWords'
import type { Curtain as Colour } from './stage'

/** Hides everything, so that the room looks at the speaker. */
export function Curtain({ curtain }: { readonly curtain: Colour | null }) {
  const words = drivingOf(useLang())
  return curtain === null ? null : (
    <div className="stage-curtain" data-curtain={curtain} role="img" aria-label={words[curtain]} />
  )
}
