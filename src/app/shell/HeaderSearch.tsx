import { Suspense, useEffect, useRef, useState } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { useMessages } from '../../messages/useMessages'
import { whenIdle } from '../../scheduling/whenIdle'
import { Boundary } from '../../ui/Boundary'
import { FaultNotice } from './FaultNotice'

const SearchAnswers = lazyPart(async () => (await import('../search/SearchAnswers')).SearchAnswers)

/** The search field of every screen; what answers it loads once the page is idle, or on focus. */
export function HeaderSearch() {
  const { shell } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const [isWanted, setIsWanted] = useState(false)
  useEffect(() => whenIdle(() => setIsWanted(true)), [])
  return (
    <form className="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={field}
        type="search"
        aria-label={shell.search}
        placeholder={shell.search}
        maxLength={100}
        autoComplete="off"
        onFocus={() => setIsWanted(true)}
      />
      {isWanted && (
        <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
          <Suspense fallback={null}>
            <SearchAnswers field={field} />
          </Suspense>
        </Boundary>
      )}
    </form>
  )
}
