import { useMemo } from 'react'
import { readingOf } from '../indicators/reading'
import type { World } from '../indicators/world'
import { itemsIn, readExploreSearch } from '../routes/exploreSearch'
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
          takeAway={<ChosenOrAll world={world} items={search.items} years={search.years} />}
        />
      )}
    </WorldPanel>
  )
}

type Props = {
  readonly world: World
  readonly items: string | undefined
  readonly years: string | undefined
}

/** Files and copies of the chosen indicators with their charts; of all, without, where none is chosen. */
function ChosenOrAll({ world, items, years }: Props) {
  const view = useMemo(() => {
    const chosen = itemsIn({ items }).filter((id) => world.indicatorById.has(id))
    const pair = comparedYears(years, world.years)
    return {
      ids: chosen.length > 0 ? chosen : world.catalog.indicators.map(({ id }) => id),
      readings: pair === null ? [] : chosen.map((id) => readingOf(world, id, pair.from, pair.to)),
    }
  }, [world, items, years])
  return <LazyTakeAway world={world} {...view} />
}
