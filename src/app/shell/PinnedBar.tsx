import { PinnedNotice } from '../../ui/notices/PinnedNotice'
import { useNavigationAt, useOptimisticLocation } from '../../navigation/LocationProvider'
import { useSettings } from '../state/SettingsContext'
import { useVersionedData } from '../state/useVersionedData'

type Props = { readonly version: string }

/** Over every screen whose address names a version of the data: what has changed since. */
export function PinnedBar({ version }: Props) {
  const { apiBase, defaultRegion } = useSettings()
  const { shared, linkWith } = useNavigationAt(useOptimisticLocation())
  const { later } = useVersionedData(apiBase, shared.region ?? defaultRegion, version)
  if (later === null) return null
  return (
    <PinnedNotice
      version={version}
      later={later.kind === 'lost' ? { kind: 'lost', instead: 'nothing' } : later}
      latestHref={linkWith({ version: undefined })}
    />
  )
}
