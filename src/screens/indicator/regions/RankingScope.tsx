import { useAhead } from '../../../ui/useAhead'
import { placesWordsOf } from '../../../messages/placesWords'
import { useLang } from '../../../messages/useWords'
import { levelOf, type RegionGroup } from '../../../domain/model/regions'
import { useAddress } from '../../../navigation/address'
import { useScreenSearch } from '../../../navigation/here'
import { readIndicatorSearch } from '../../../navigation/search/indicatorSearch'

type Props = { readonly groups: readonly RegionGroup[] }

/** Chooses among which places the own one is ranked; the choice shows at once, the ranking follows. */
export function RankingScope({ groups }: Props) {
  const messages = placesWordsOf(useLang())
  const { change } = useAddress()
  const asked = useScreenSearch(readIndicatorSearch, 'asked')
  const [among, choose] = useAhead(asked.among, (kind) => change({ among: kind }))
  const group = groups.find(({ kind }) => kind === among) ?? groups[0]
  return (
    <label className="regions-scope">
      {messages.among}{' '}
      <select
        value={group?.kind}
        onChange={({ currentTarget }) => {
          const kind = groups.find((other) => other.kind === currentTarget.value)?.kind
          choose(kind === groups[0]?.kind ? undefined : kind)
        }}
      >
        {groups.map(({ kind, codes }) => (
          <option key={kind} value={kind}>
            {messages.group(kind, levelOf(codes[0] ?? ''), codes.length)}
          </option>
        ))}
      </select>
    </label>
  )
}
