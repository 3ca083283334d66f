import { useMessages } from '../../../messages/useMessages'
import { keepFromSubmitting } from '../../../keyboard/readKey'
import { useId, useRef, type SyntheticEvent } from 'react'
import { useSlashKey } from '../../../ui/answer/useSlashKey'

type Props = {
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onFocus: () => void
  readonly onLeave: () => void
  /** Called on Enter. */
  readonly onOpen: () => void
  /** The pinyin dictionary is loading. */
  readonly loading: boolean
  readonly slashKey: boolean
  readonly onSlashKey: (on: boolean) => void
}

/** The search field, with the switch of its single-key shortcut. */
export function SearchBox(props: Props) {
  const { explore: messages, search } = useMessages('explore', 'search')
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  useSlashKey(field, props.slashKey)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    props.onOpen()
  }
  return (
    <form className="explore-search" role="search" onSubmit={submit}>
      <label>
        <span>{messages.search}</span>
        <input
          ref={field}
          type="search"
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-describedby={hint}
          aria-keyshortcuts={props.slashKey ? '/' : undefined}
          value={props.typed}
          onChange={(event) => props.onType(event.currentTarget.value)}
          onKeyDown={keepFromSubmitting}
          onFocus={props.onFocus}
          onBlur={props.onLeave}
        />
      </label>
      <label className="explore-check explore-slash">
        <input
          type="checkbox"
          checked={props.slashKey}
          onChange={(event) => props.onSlashKey(event.currentTarget.checked)}
        />
        <span>{search.slashKey}</span>
      </label>
      <p id={hint} className="explore-hint" aria-busy={props.loading ? true : undefined}>
        {props.loading ? messages.pinyinLoading : messages.searchHint}
      </p>
    </form>
  )
}
