import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'

type Props = {
  /** Digits of a slide's number, before Enter. */
  readonly typed: string
  /** How many slides there are. */
  readonly count: number
  readonly notice: string | null
}

/** One word to whoever presses the keys, low on the screen: of what is being typed before anything else. */
export function PlayerNotice({ typed, count, notice }: Props) {
  const messages = drivingOf(useLang())
  if (typed !== '') return <p className="present-notice">{messages.typed(typed, count)}</p>
  if (notice === null) return null
  return (
    <p className="present-notice" role="alert">
      {notice}
    </p>
  )
}
