import { useMemo } from 'react'
import { useWords } from '../i18n/useWords'
import { readingOf } from '../indicators/reading'
import type { World } from '../indicators/world'
import { useAddress } from '../routes/address'
import { comparedYears } from '../routes/years'
import { OverviewFrame, OverviewView } from '../views/overview/OverviewView'
import { FaultNotice } from './FaultNotice'
import { LazyTakeAway } from './LazyTakeAway'
import { NewerNotice } from './NewerNotice'
import { useWorld } from './WorldContext'

/** The overview; while figures are on their way or cannot be had, its cards say so in their places. */
export function OverviewRoute() {
  const { shell } = useWords()
  const state = useWorld()
  switch (state.kind) {
    case 'ready':
      return (
        <>
          <NewerNotice catalog={state.catalog} />
          <OverviewView world={state.world} />
          <CoreTakeAway world={state.world} />
        </>
      )
    case 'loading':
      return (
        <OverviewFrame catalog={state.catalog} busy>
          {() => <p>{shell.loading}</p>}
        </OverviewFrame>
      )
    case 'failed':
      return state.catalog === null ? (
        <FaultNotice error={state.error} retry={state.retry} />
      ) : (
        <OverviewFrame catalog={state.catalog}>
          {() => <FaultNotice error={state.error} retry={state.retry} />}
        </OverviewFrame>
      )
  }
}

/** Files and copies of the four core indicators. */
function CoreTakeAway({ world }: { readonly world: World }) {
  const { years } = useAddress().shared
  const view = useMemo(() => {
    const ids = world.catalog.topics.flatMap(({ core }) => (core === null ? [] : [core]))
    const pair = comparedYears(years, world.years)
    return {
      ids,
      readings: pair === null ? [] : ids.map((id) => readingOf(world, id, pair.from, pair.to)),
    }
  }, [world, years])
  return <LazyTakeAway world={world} {...view} />
}
