import { Notice } from '../../ui/notices/Notice'
import { reloadPage } from '../../ui/reloadPage'
import { isCodeFailure } from '../../format/codeFailure'
import { useMessages } from '../../messages/useMessages'
import { faultText } from '../state/faultText'

type Props = {
  readonly error: Error
  readonly retry: () => void
  /** What else there is to say, as of figures that are still shown. */
  readonly note?: string
}

/** Why there is nothing to show, and the way to try again: for code that did not come the page anew. */
export function FaultNotice({ error, retry, note }: Props) {
  const messages = useMessages()
  const lacksCode = isCodeFailure(error)
  return (
    <Notice role="alert" {...faultText(error, messages)}>
      {note !== undefined && <p>{note}</p>}
      <button type="button" onClick={lacksCode ? reloadPage : retry}>
        {lacksCode ? messages.shell.reload : messages.shell.retry}
      </button>
    </Notice>
  )
}
