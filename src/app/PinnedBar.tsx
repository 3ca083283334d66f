import { PinnedNotice } from '../components/PinnedNotice'
import { useAddress } from '../routes/address'
import { useSettings } from './SettingsContext'
import { usePinned } from './usePinned'

type Props = { readonly version: string }

/** Over every screen whose address names a version of the data: what has changed since. */
export function PinnedBar({ version }: Props) {
  const { apiBase, defaultRegion } = useSettings()
  const { shared, hrefWith } = useAddress()
  const { later } = usePinned(apiBase, shared.region ?? defaultRegion, version)
  if (later === null) return null
  return (
    <PinnedNotice
      version={version}
      later={later.kind === 'lost' ? { kind: 'lost', instead: 'nothing' } : later}
      latestHref={hrefWith({ version: undefined })}
    />
  )
}
