import { drivingOf } from '../../../messages/driving'
import { useLang } from '../../../messages/useWords'

/** In place of a slide that cannot be drawn: the others go on, and so does the meeting. */
export function BrokenSlide() {
  return <p className="present-preparing">{drivingOf(useLang()).broken}</p>
}
