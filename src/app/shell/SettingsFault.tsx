import { Notice } from '../../ui/notices/Notice'
import type { Messages } from '../../messages/messages'
import { settingsFaultText } from '../state/faultText'

type Props = {
  readonly error: unknown
  readonly messages: Messages
  /** The prerendered page stays below. */
  readonly isPainted?: boolean
}

/** In place of the whole page: without settings there is no API address. */
export function SettingsFault({ error, messages, isPainted = false }: Props) {
  const notice = (
    <Notice role="alert" {...settingsFaultText(error, messages)}>
      {isPainted && <p>{messages.shell.prerendered}</p>}
      <button type="button" onClick={() => window.location.reload()}>
        {messages.shell.retry}
      </button>
    </Notice>
  )
  return isPainted ? notice : <main>{notice}</main>
}
