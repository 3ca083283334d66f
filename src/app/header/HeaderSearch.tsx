import { Suspense, useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { keepFromSubmitting } from '../../keyboard/readKey'
import { lazyPart } from '../../loading/lazyPart'
import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'
import { whenIdle } from '../../scheduling/whenIdle'
import { useSlashKey } from '../../ui/answer/useSlashKey'
import { Boundary } from '../../ui/Boundary'
import { FaultNotice } from '../shell/FaultNotice'

/** The text with which Enter was pressed; a new object for each press. */
export type Entered = { readonly text: string }

const SearchAnswers = lazyPart(async () => (await import('../search/SearchAnswers')).SearchAnswers)

/** The search field of every screen; what answers it loads once the page is idle, or on focus. */
export function HeaderSearch() {
  const { shell } = useMessages()
  const { shared } = useNavigation()
  const field = useRef<HTMLInputElement>(null)
  const [isWanted, setIsWanted] = useState(false)
  const [entered, setEntered] = useState<Entered | null>(null)
  useSlashKey(field, shared.keys !== 'off')
  useEffect(() => whenIdle(() => void SearchAnswers.prepare()), [])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    // Not the Enter of a box among the answers.
    if (field.current !== null && document.activeElement === field.current)
      setEntered({ text: field.current.value })
  }
  return (
    <form className="search" role="search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        aria-label={shell.search}
        placeholder={shell.search}
        maxLength={100}
        autoComplete="off"
        onKeyDown={keepFromSubmitting}
        onFocus={() => setIsWanted(true)}
      />
      {isWanted && (
        <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
          <Suspense fallback={null}>
            <SearchAnswers field={field} entered={entered} />
          </Suspense>
        </Boundary>
      )}
    </form>
  )
}
