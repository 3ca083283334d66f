import { Notice } from '../components/Notice'
import { useWords } from '../i18n/useWords'
import { faultText } from './faultText'

type Props = { readonly error: Error; readonly retry: () => void }

/** Why there is nothing to show, and the way to try again. */
export function FaultNotice({ error, retry }: Props) {
  const words = useWords()
  return (
    <Notice role="alert" {...faultText(error, words)}>
      <button type="button" onClick={retry}>
        {words.shell.retry}
      </button>
    </Notice>
  )
}
