import { startTransition, useCallback, useEffect } from 'react'
import { useRecovery } from '../../loading/useRecovery'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../../ui/notices/Notice'

type Props = {
  /** Fetches the messages of the chosen language. */
  readonly load: () => Promise<unknown>
  /** Called when they have arrived. */
  readonly onLoaded: () => void
}

/** Says that the page is not in the chosen language, whose messages are missing, and keeps requesting them. */
export function LanguageNotice({ load, onLoaded }: Props) {
  const { shell } = useMessages()
  const attempt = useCallback(() => load().then(() => startTransition(onLoaded)), [load, onLoaded])
  useRecovery(attempt)
  // They may still be on the way.
  useEffect(() => {
    attempt().catch(() => undefined)
  }, [attempt])
  const other = shell.otherLang === 'en' ? 'en' : 'zh-CN'
  return (
    <Notice role="status" title={shell.otherMissing.own}>
      <p lang={other}>{shell.otherMissing.other}</p>
      <button type="button" onClick={() => void attempt().catch(() => undefined)}>
        <span>{shell.retry}</span> <span lang={other}>{shell.otherMissing.retry}</span>
      </button>
    </Notice>
  )
}
