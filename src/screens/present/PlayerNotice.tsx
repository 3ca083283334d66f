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
export function StageNotice({ typed, count, notice }: Props) {
  const words = drivingOf(useLang())
  if (typed !== '') return <p className="stage-notice">{words.typed(typed, count)}</p>
  if (notice === null) return null
  return (
    <p className="stage-notice" role="alert">
      {notice}
    </p>
  )
}
