import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { figuresEverywhere } from '../../data/queries/fetchAllRegions'
import { versionBase } from '../../data/schemas/versions'
import { readingOf } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { readIndicatorSearch } from '../../navigation/search/indicatorSearch'
import { comparedYears } from '../../navigation/years'
import { IndicatorView } from '../../screens/indicator/IndicatorView'
import { EmbedSection } from '../embed/EmbedSection'
import { FaultNotice } from '../shell/FaultNotice'
import { useScreenSearch, useShownHere } from '../../navigation/here'
import { LazyTakeAway } from '../export/LazyExportPanel'
import { useSettings } from '../state/SettingsContext'
import { WorldPanel } from '../state/WithWorld'

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
