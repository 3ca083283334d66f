import { useCallback, useState } from 'react'
import { CodeFailure } from '../../loading/codeFailure'
import { useRecovery } from '../../loading/useRecovery'
import { useMessages } from '../../messages/useMessages'
import { reloadPage } from '../reloadPage'

type Props = {
  readonly error: Error
  /** Shows again what failed. */
  readonly retry: () => void
}

/** Retries what failed. */
export function RetryButton({ error, retry }: Props) {
  const { shell } = useMessages()
  if (error instanceof CodeFailure) return <CodeButtons failure={error} retry={retry} />
  return (
    <button type="button" onClick={retry}>
      {shell.retry}
    </button>
  )
}

type CodeProps = { readonly failure: CodeFailure; readonly retry: () => void }

/** Missing code is also requested without a press; after an update of the site only a reload finds it. */
function CodeButtons({ failure, retry }: CodeProps) {
  const { shell } = useMessages()
  const [isTrying, setIsTrying] = useState(false)
  const recover = useCallback(() => failure.refetch().then(retry), [failure, retry])
  useRecovery(failure.needsReload ? null : recover)
  const press = () => {
    setIsTrying(true)
    recover().catch(() => setIsTrying(false))
  }
  return (
    <p>
      {!failure.needsReload && (
        // Not `disabled`: that would take the focus from the button just pressed.
        <button type="button" aria-disabled={isTrying} onClick={isTrying ? undefined : press}>
          {isTrying ? shell.retrying : shell.retry}
        </button>
      )}{' '}
      <button type="button" onClick={reloadPage}>
        {shell.reload}
      </button>
    </p>
  )
}
