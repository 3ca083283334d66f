import { parseIndicatorSearch } from '../../../navigation/search/indicatorSearch'
import { at } from '../../../domain/model/at'
import { useMessages } from '../../../messages/useMessages'
import { findRegionLevel, type RegionGroup } from '../../../domain/places/regions'
import { useNavigation } from '../../../navigation/useNavigation'
import { useOptimisticSearch } from '../../../navigation/LocationProvider'

type Props = { readonly groups: readonly RegionGroup[] }

/** Chooses the regions of the ranking; the choice shows at once, the ranking follows. */
export function RankingScope({ groups }: Props) {
  const messages = useMessages('indicator').indicator.regions
  const { updateSearch } = useNavigation()
  const { among } = useOptimisticSearch(parseIndicatorSearch)
  const group = groups.find(({ kind }) => kind === among) ?? groups[0]
  return (
    <label className="regions-scope">
      <span>{messages.among}</span>{' '}
      <select
        value={group?.kind}
        onChange={({ currentTarget }) => {
          const kind = groups.find((other) => other.kind === currentTarget.value)?.kind
          updateSearch({ among: kind === groups[0]?.kind ? undefined : kind })
        }}
      >
        {groups.map(({ kind, codes }) => (
          <option key={kind} value={kind}>
            {messages.group(kind, findRegionLevel(at(codes, 0)), codes.length)}
          </option>
        ))}
      </select>
    </label>
  )
}
