import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { Settings } from '../../data/settings'
import { Boundary } from '../../ui/Boundary'
import { Notice } from '../../ui/notices/Notice'
import { Waiting } from '../../ui/notices/Waiting'
import { MessagesProvider, useMessages } from '../../messages/useMessages'
import { EmbedFrame } from '../../screens/embed/EmbedFrame'
import { readEmbedHash, type EmbedAddress } from '../../navigation/search/embedSearch'
import { EmbedPanel } from './EmbedPanel'
import { FaultNotice } from '../shell/FaultNotice'
import { LanguageNotice } from '../state/LanguageNotice'
import { useChosenMessages } from '../state/useChosenMessages'
import { SettingsProvider } from '../state/SettingsContext'
import { useDocumentAttributes } from '../state/useDocumentAttributes'

/** The areas of messages that an embed cannot be shown without. */
export const EMBED_AREAS = ['embed', 'indicator'] as const

type AddressProps = { readonly address: EmbedAddress }

type Props = { readonly settings: Settings; readonly queryClient: QueryClient }

/** All of embed.html: what the address names, in the host's language and colours. */
export function EmbedApp({ settings, queryClient }: Props) {
  return (
    <SettingsProvider value={settings}>
      <QueryClientProvider client={queryClient}>
        <Embed />
      </QueryClientProvider>
    </SettingsProvider>
  )
}

function Embed() {
  const address = useEmbedAddress()
  return (
    <EmbedBoundary address={address}>
      <EmbedContent address={address} />
    </EmbedBoundary>
  )
}

/** Reports a failure in the frame, until the host changes the address. */
function EmbedBoundary({ address, children }: AddressProps & { readonly children: ReactNode }) {
  return (
    <Boundary
      of={address}
      fallback={(error, retry) => (
        <EmbedFrame search={address.search} ready>
          {() => <FaultNotice error={error} retry={retry} />}
        </EmbedFrame>
      )}
    >
      <Suspense
        fallback={
          <EmbedFrame search={address.search} ready={false}>
            {() => <Waiting />}
          </EmbedFrame>
        }
      >
        {children}
      </Suspense>
    </Boundary>
  )
}

function EmbedContent({ address }: AddressProps) {
  const { target, search, unread } = address
  const { messages, missing } = useChosenMessages(search.lang ?? 'zh', EMBED_AREAS)
  useDocumentAttributes({ ...search, lang: messages.lang })
  // The entry starts the doctor, which must work without settings and data.
  useEffect(() => {
    if (target?.kind === 'doctor') window.location.reload()
  }, [target])
  return (
    <MessagesProvider value={messages}>
      <EmbedBoundary address={address}>
        {target === null || target.kind === 'doctor' ? (
          <EmbedFrame search={search} ready>
            {() => <UnknownTarget />}
          </EmbedFrame>
        ) : (
          <EmbedPanel
            target={target}
            search={search}
            unread={unread}
            notice={missing !== null && <LanguageNotice {...missing} />}
          />
        )}
      </EmbedBoundary>
    </MessagesProvider>
  )
}

function UnknownTarget() {
  const { unknown, unknownHint } = useMessages('embed').embed
  return <Notice role="alert" title={unknown} hint={unknownHint} />
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify)
  return () => window.removeEventListener('hashchange', notify)
}

/** The parsed address of embed.html; a host may change the hash of a frame. */
function useEmbedAddress(): EmbedAddress {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => readEmbedHash(hash), [hash])
}
