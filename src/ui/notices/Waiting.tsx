import { useEffect, useState } from 'react'
import { PATIENCE_MS } from '../../loading/patience'
import { useMessages } from '../../messages/useMessages'

type Props = {
  /** What loads; the figures by default. `null` says nothing at first. */
  readonly text?: string | null
}

/** Says that a part of the page loads and, after a while, that it takes long. */
export function Waiting({ text }: Props) {
  const { shell } = useMessages()
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (text === null && !isSlow) return <span hidden aria-busy="true" />
  return (
    <p role="status" aria-busy="true">
      {isSlow ? shell.slow : (text ?? shell.loading)}
    </p>
  )
}
