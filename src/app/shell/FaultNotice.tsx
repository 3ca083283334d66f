import { Notice } from '../../ui/notices/Notice'
import { reloadPage } from '../../ui/reloadPage'
import { isCodeFailure } from '../../format/codeFailure'
import { useWords } from '../../messages/useWords'
import { faultText } from '../state/faultText'

type Props = {
  readonly error: Error
  readonly retry: () => void
  /** What else there is to say, as of figures that are still shown. */
  readonly note?: string
}

/** Why there is nothing to show, and the way to try again: for code that did not come the page anew. */
export function FaultNotice({ error, retry, note }: Props) {
  const words = useWords()
  const lacksCode = isCodeFailure(error)
  return (
    <Notice role="alert" {...faultText(error, words)}>
      {note !== undefined && <p>{note}</p>}
      <button type="button" onClick={lacksCode ? reloadPage : retry}>
        {lacksCode ? words.shell.reload : words.shell.retry}
      </button>
    </Notice>
  )
}
