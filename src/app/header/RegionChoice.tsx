import { useQuery } from '@tanstack/react-query'
import { memo, useRef, useState } from 'react'
import { regionsQuery } from '../../data/queries/regionsQuery'
import { versionBase } from '../../data/schemas/versions'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Region } from '../../domain/model/catalog'
import { useNavigation } from '../../navigation/useNavigation'
import { FaultNotice } from '../shell/FaultNotice'
import { useSettings } from '../state/SettingsContext'
import { useRegionDataset } from '../state/RegionDatasetContext'

/** A nation's list of regions is long: it is fetched on the first interaction with the control. */
export function RegionChoice() {
  const { shell, lang } = useMessages()
  const { shared, updateSearch } = useNavigation()
  const { apiBase, defaultRegion } = useSettings()
  const state = useRegionDataset()
  const control = useRef<HTMLSelectElement>(null)
  const base = versionBase(apiBase, shared.version)
  const [requested, setRequested] = useState<string | null>(null)
  const list = useQuery({ ...regionsQuery(base), enabled: requested === base })
  const request = () => setRequested(base)

  const code = shared.region ?? defaultRegion
  const listed = list.data?.regions.find((region) => region.code === code)
  // The figures may still be those of the previous region.
  const loaded = state.kind === 'ready' ? state.dataset.region : undefined
  const region = loaded?.code === code ? loaded : undefined
  return (
    <>
      <select
        ref={control}
        className="region"
        aria-label={shell.region}
        value={code}
        onPointerEnter={request}
        onPointerDown={request}
        onFocus={request}
        onChange={({ currentTarget }) => updateSearch({ region: currentTarget.value })}
      >
        {listed === undefined && (
          <option value={code}>{region === undefined ? code : localize(region.name, lang)}</option>
        )}
        {list.data === undefined ? (
          list.isFetching && <option disabled>{shell.loading}</option>
        ) : (
          <Options regions={list.data.regions} />
        )}
      </select>
      {list.data === undefined && list.error !== null && (
        <FaultNotice
          error={list.error}
          note={shell.regionsUnavailable}
          retry={() => {
            // The button is removed with its notice.
            control.current?.focus()
            void list.refetch()
          }}
        />
      )}
    </>
  )
}

/** Memoised: a province has more than a hundred of them. */
const Options = memo(function Options({ regions }: { readonly regions: readonly Region[] }) {
  const { lang } = useMessages()
  return regions.map(({ code, name }) => (
    <option key={code} value={code}>
      {localize(name, lang)}
    </option>
  ))
})
