import { useAhead } from '../../../components/useAhead'
import { placesWordsOf } from '../../../i18n/placesWords'
import { useLang } from '../../../i18n/useWords'
import { levelOf, type PlaceGroup } from '../../../indicators/places'
import { useAddress } from '../../../routes/address'
import { useScreenSearch } from '../../../routes/here'
import { readIndicatorSearch } from '../../../routes/indicatorSearch'

type Props = { readonly groups: readonly PlaceGroup[] }

/** Chooses among which places the own one is ranked; the choice shows at once, the ranking follows. */
export function Among({ groups }: Props) {
  const words = placesWordsOf(useLang())
  const { change } = useAddress()
  const asked = useScreenSearch(readIndicatorSearch, 'asked')
  const [among, choose] = useAhead(asked.among, (kind) => change({ among: kind }))
  const group = groups.find(({ kind }) => kind === among) ?? groups[0]
  return (
    <label className="places-among">
      {words.among}{' '}
      <select
        value={group?.kind}
        onChange={({ currentTarget }) => {
          const kind = groups.find((other) => other.kind === currentTarget.value)?.kind
          choose(kind === groups[0]?.kind ? undefined : kind)
        }}
      >
        {groups.map(({ kind, codes }) => (
          <option key={kind} value={kind}>
            {words.group(kind, levelOf(codes[0] ?? ''), codes.length)}
          </option>
        ))}
      </select>
    </label>
  )
}
