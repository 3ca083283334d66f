import { Notice } from '../../ui/notices/Notice'
import { RetryButton } from '../../ui/notices/RetryButton'
import { useMessages } from '../../messages/useMessages'
import { faultText } from '../state/faultText'

type Props = {
  readonly error: Error
  readonly retry: () => void
  /** A further remark, such as on figures that are still on the page. */
  readonly note?: string
}

/** Says what failed and offers to retry it. */
export function FaultNotice({ error, retry, note }: Props) {
  return (
    <Notice role="alert" {...faultText(error, useMessages())}>
      {note !== undefined && <p>{note}</p>}
      <RetryButton error={error} retry={retry} />
    </Notice>
  )
}
