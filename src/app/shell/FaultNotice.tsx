import { Notice } from '../../ui/notices/Notice'
import { reloadPage } from '../../ui/reloadPage'
import { isCodeFailure } from '../../format/codeFailure'
import { useMessages } from '../../messages/useMessages'
import { faultText } from '../state/faultText'

type Props = {
  readonly error: Error
  readonly retry: () => void
  /** A further remark, such as on figures that are still on the page. */
  readonly note?: string
}

/** Says what failed and offers to retry it; code that failed to load needs a reload of the page. */
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
