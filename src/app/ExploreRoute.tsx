import { useMemo } from 'react'
import type { Words } from '../i18n/zh'
import { readingOf } from '../indicators/reading'
import type { World } from '../indicators/world'
import { itemsIn, readExploreSearch, type ExploreSearch } from '../routes/exploreSearch'
import { comparedYears } from '../routes/years'
import { ExploreView } from '../views/explore/ExploreView'
import { useScreenSearch } from '../routes/here'
import { LazyTakeAway } from './LazyTakeAway'
import { useChangeSearch } from './useChangeSearch'
import { WorldPanel } from './WorldPanel'

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
          takeAway={<ChosenOrAll world={world} search={search} />}
        />
      )}
    </WorldPanel>
  )
}

type Props = { readonly world: World; readonly search: ExploreSearch }

/** Files and copies of the chosen indicators with their charts; of all, without, where none is chosen. */
function ChosenOrAll({ world, search }: Props) {
  const { items, years, chart, base } = search
  const view = useMemo(() => {
    const { chosen } = itemsIn({ items }, (id) => world.indicatorById.has(id))
    const pair = comparedYears(years, world.years)
    return {
      ids: chosen.length > 0 ? chosen : world.catalog.indicators.map(({ id }) => id),
      readings: pair === null ? [] : chosen.map((id) => readingOf(world, id, pair.from, pair.to)),
      draw:
        pair === null
          ? undefined
          : async (words: Words) => {
              const { comparedPicture } = await import('../views/explore/comparedPicture')
              return comparedPicture({ world, ids: chosen, pair, search: { chart, base }, words })
            },
    }
  }, [world, items, years, chart, base])
  return <LazyTakeAway world={world} {...view} />
}
