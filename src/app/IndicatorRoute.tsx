import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { figuresEverywhere } from '../api/everywhere'
import { versionBase } from '../api/versions'
import { readingOf } from '../indicators/reading'
import type { World } from '../indicators/world'
import { readIndicatorSearch } from '../routes/indicatorSearch'
import { comparedYears } from '../routes/years'
import { IndicatorView } from '../views/indicator/IndicatorView'
import { EmbedSection } from './EmbedSection'
import { FaultNotice } from './FaultNotice'
import { useScreenSearch, useShownHere } from '../routes/here'
import { LazyTakeAway } from './LazyTakeAway'
import { useSettings } from './SettingsContext'
import { WorldPanel } from './WorldPanel'

export function IndicatorRoute() {
  const { id = '' } = useShownHere()
  const search = useScreenSearch(readIndicatorSearch, 'shown')
  const apiBase = versionBase(useSettings().apiBase, search.version)
  return (
    <WorldPanel>
      {(world) => (
        <>
          <IndicatorView
            world={world}
            id={id}
            search={search}
            apiBase={apiBase}
            takeAway={<OneTakeAway world={world} id={id} years={search.years} apiBase={apiBase} />}
            fault={(error, retry) => <FaultNotice error={error} retry={retry} />}
          />
          <EmbedSection world={world} id={id} />
        </>
      )}
    </WorldPanel>
  )
}

type Props = {
  readonly world: World
  readonly id: string
  readonly years: string | undefined
  readonly apiBase: string
}

/** Files and copies of one indicator, in this region and, asked for on click, in all. */
function OneTakeAway({ world, id, years, apiBase }: Props) {
  const queries = useQueryClient()
  const view = useMemo(() => {
    const pair = comparedYears(years, world.years)
    return { ids: [id], readings: pair === null ? [] : [readingOf(world, id, pair.from, pair.to)] }
  }, [world, id, years])
  const everywhere = useMemo(
    () =>
      world.catalog.regionCount < 2
        ? undefined
        : () => figuresEverywhere(queries, apiBase, id, world.catalog.dataVersion),
    [world, queries, apiBase, id],
  )
  return <LazyTakeAway world={world} {...view} everywhere={everywhere} />
}
