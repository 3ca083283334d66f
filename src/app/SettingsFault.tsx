import { Notice } from '../components/Notice'
import type { Words } from '../i18n/zh'
import { settingsFaultText } from './faultText'

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
