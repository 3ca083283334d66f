import { useMemo } from 'react'
import { useWords } from '../../messages/useWords'
import { readingOf } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { useAddress } from '../../navigation/address'
import { comparedYears } from '../../navigation/years'
import { OverviewFrame, OverviewView } from '../../screens/overview/OverviewView'
import { FaultNotice } from '../shell/FaultNotice'
import { LazyTakeAway } from '../export/LazyExportPanel'
import { NewerNotice } from '../shell/DataUpdatedNotice'
import { useWorld } from '../state/RegionDatasetContext'

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
