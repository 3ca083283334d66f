import { Notice } from '../../ui/notices/Notice'
import type { Messages } from '../../messages/messages'
import { settingsFaultText } from '../state/faultText'

type Props = { readonly error: unknown; readonly messages: Messages }

/** Replaces the whole page: without settings there is no API address, without code no screen. */
export function SettingsFault({ error, messages }: Props) {
  return (
    <main>
      <Notice role="alert" {...settingsFaultText(error, messages)}>
        <button type="button" onClick={() => window.location.reload()}>
          {messages.shell.retry}
        </button>
      </Notice>
    </main>
  )
}
