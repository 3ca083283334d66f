import { useMemo } from 'react'
import type { Words } from '../../messages/zh'
import { readingOf } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { itemsIn, readExploreSearch, type ExploreSearch } from '../../navigation/search/exploreSearch'
import { comparedYears } from '../../navigation/years'
import { ExploreView } from '../../screens/explore/ExploreView'
import { useScreenSearch } from '../../navigation/here'
import { LazyTakeAway } from '../export/LazyExportPanel'
import { useChangeSearch } from '../../navigation/useChangeSearch'
import { WorldPanel } from '../state/WithWorld'

export function ExploreRoute() {
  const search = useScreenSearch(readExploreSearch, 'asked')
  const change = useChangeSearch()
  return (
    <WorldPanel>
      {(world) => (
        <ExploreView
          world={world}
          search={search}
          change={change}
          takeAway={(listed) => <ChosenOrListed world={world} search={search} listed={listed} />}
        />
      )}
    </WorldPanel>
  )
}

type Props = {
  readonly world: World
  readonly search: ExploreSearch
  /** The indicators of the rows that search and filters leave. */
  readonly listed: readonly string[]
}

/** Files and copies of the chosen indicators with their charts; where none is chosen, of those listed. */
function ChosenOrListed({ world, search, listed }: Props) {
  const { items, years, chart, base } = search
  const view = useMemo(() => {
    const { chosen } = itemsIn({ items }, (id) => world.indicatorById.has(id))
    const pair = comparedYears(years, world.years)
    return {
      ids: chosen.length > 0 ? chosen : listed,
      extent: chosen.length > 0 ? ('selection' as const) : ('list' as const),
      readings: pair === null ? [] : chosen.map((id) => readingOf(world, id, pair.from, pair.to)),
      draw:
        pair === null
          ? undefined
          : async (words: Words) => {
              const { comparedPicture } = await import('../../screens/explore/compare/comparedPicture')
              return comparedPicture({ world, ids: chosen, pair, search: { chart, base }, words })
            },
    }
  }, [world, items, years, chart, base, listed])
  return <LazyTakeAway world={world} {...view} />
}
