import { useQuery } from '@tanstack/react-query'
import { memo, useRef, useState } from 'react'
import { regionsQuery } from '../../data/queries/regionsQuery'
import { versionBase } from '../../data/schemas/versions'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Region } from '../../domain/model/catalog'
import { useNavigation } from '../../navigation/useNavigation'
import { FaultNotice } from './FaultNotice'
import { useSettings } from '../state/SettingsContext'
import { useRegionDataset } from '../state/RegionDatasetContext'

/** A nation's list of regions is long: it is asked for by whoever reaches for the control, never before. */
export function RegionChoice() {
  const { shell, lang } = useMessages()
  const { shared, updateSearch } = useNavigation()
  const { apiBase, defaultRegion } = useSettings()
  const state = useRegionDataset()
  const control = useRef<HTMLSelectElement>(null)
  const base = versionBase(apiBase, shared.version)
  const [wanted, setWanted] = useState<string | null>(null)
  const list = useQuery({ ...regionsQuery(base), enabled: wanted === base })
  const want = () => setWanted(base)

  const code = shared.region ?? defaultRegion
  const listed = list.data?.regions.find((region) => region.code === code)
  // The figures may still be those of the region that was left.
  const shown = state.kind === 'ready' ? state.dataset.region : undefined
  const place = shown?.code === code ? shown : undefined
  return (
    <>
      <select
        ref={control}
        className="region"
        aria-label={shell.region}
        value={code}
        onPointerEnter={want}
        onPointerDown={want}
        onFocus={want}
        onChange={({ currentTarget }) => updateSearch({ region: currentTarget.value })}
      >
        {listed === undefined && (
          <option value={code}>{place === undefined ? code : localize(place.name, lang)}</option>
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
          note={shell.regionsLacking}
          retry={() => {
            // The button goes away with its notice.
            control.current?.focus()
            void list.refetch()
          }}
        />
      )}
    </>
  )
}

/** A province has a hundred and more of them: they are made once. */
const Options = memo(function Options({ regions }: { readonly regions: readonly Region[] }) {
  const { lang } = useMessages()
  return regions.map(({ code, name }) => (
    <option key={code} value={code}>
      {localize(name, lang)}
    </option>
  ))
})
