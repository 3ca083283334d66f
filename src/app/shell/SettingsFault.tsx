import { Notice } from '../../ui/notices/Notice'
import type { Words } from '../../messages/zh'
import { settingsFaultText } from '../state/faultText'

type Props = { readonly error: unknown; readonly words: Words }

/** Shown in place of everything: without its settings the dashboard does not know where to ask. */
export function SettingsFault({ error, words }: Props) {
  return (
    <main>
      <Notice role="alert" {...settingsFaultText(error, words)}>
        <button type="button" onClick={() => window.location.reload()}>
          {words.shell.retry}
        </button>
      </Notice>
    </main>
  )
}
