import { memo } from 'react'
import { pick } from '../i18n/pick'
import { useWords } from '../i18n/useWords'
import type { Region } from '../indicators/catalog'
import { useAddress } from '../routes/address'

type Props = {
  readonly regions: readonly Region[]
  /** The code of the region shown. */
  readonly region: string
}

/** Chooses the region of every screen; kept in the address. Where there is one, there is nothing to choose. */
export function RegionControl({ regions, region }: Props) {
  const { shell } = useWords()
  const { change } = useAddress()
  if (regions.length < 2) return null
  return (
    <select
      className="region"
      aria-label={shell.region}
      value={region}
      onChange={({ currentTarget }) => change({ region: currentTarget.value })}
    >
      {!regions.some(({ code }) => code === region) && <option value={region}>{region}</option>}
      <Options regions={regions} />
    </select>
  )
}

/** A province has a hundred and more of them: they are made once. */
const Options = memo(function Options({ regions }: Pick<Props, 'regions'>) {
  const { lang } = useWords()
  return regions.map(({ code, name }) => (
    <option key={code} value={code}>
      {pick(name, lang)}
    </option>
  ))
})
