import { useMessages } from '../../messages/useMessages'

type Props = {
  /** Digits of a slide number, before Enter. */
  readonly typed: string
  /** Number of slides. */
  readonly count: number
  readonly notice: string | null
}

/** A short message for the presenter, low on the screen; digits being typed come first. */
export function PlayerNotice({ typed, count, notice }: Props) {
  const messages = useMessages('player').player
  if (typed !== '')
    return (
      <p className="present-notice" role="status">
        {messages.typed(typed, count)}
      </p>
    )
  if (notice === null) return null
  return (
    <p className="present-notice" role="alert">
      {notice}
    </p>
  )
}
