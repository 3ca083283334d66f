import { Notice } from '../components/Notice'
import { useWords } from '../i18n/useWords'
import { faultText } from './faultText'

type Props = {
  readonly error: Error
  readonly retry: () => void
  /** What else there is to say, as of figures that are still shown. */
  readonly note?: string
}

/** Why there is nothing to show, and the way to try again. */
export function FaultNotice({ error, retry, note }: Props) {
  const words = useWords()
  return (
    <Notice role="alert" {...faultText(error, words)}>
      {note !== undefined && <p>{note}</p>}
      <button type="button" onClick={retry}>
        {words.shell.retry}
      </button>
    </Notice>
  )
}
