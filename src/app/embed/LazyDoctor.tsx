import { Suspense, useCallback } from 'react'
import { CodeFailure } from '../../loading/codeFailure'
import { lazyPart } from '../../loading/lazyPart'
import { useRecovery } from '../../loading/useRecovery'
import type { EmbedSearch } from '../../navigation/search/embedSearch'
import { Boundary } from '../../ui/Boundary'
import { Notice } from '../../ui/notices/Notice'
import { Waiting } from '../../ui/notices/Waiting'
import { doctorMissing } from '../../messages/doctorMissing'

const DoctorApp = lazyPart(async () => (await import('./DoctorApp')).DoctorApp)

/** The embed doctor, whose code and messages are a chunk of their own; until then plain words in both languages. */
export function LazyDoctor({ search }: { readonly search: EmbedSearch }) {
  return (
    <Boundary fallback={(error, retry) => <DoctorMissing error={error} retry={retry} />}>
      <Suspense
        fallback={
          <main>
            <Waiting text={doctorMissing.loading} />
          </main>
        }
      >
        <DoctorApp search={search} />
      </Suspense>
    </Boundary>
  )
}

function DoctorMissing({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const attempt = useCallback(async () => {
    if (error instanceof CodeFailure) await error.refetch()
    retry()
  }, [error, retry])
  useRecovery(error instanceof CodeFailure ? attempt : null)
  return (
    <main>
      <Notice
        role="alert"
        title={doctorMissing.title}
        hint={doctorMissing.hint}
        detail={error.message}
      >
        <button type="button" onClick={() => void attempt().catch(() => undefined)}>
          {doctorMissing.retry}
        </button>
      </Notice>
    </main>
  )
}
