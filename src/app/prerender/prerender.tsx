import { QueryClient } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender as renderStatic } from 'react-dom/static'
import { toCatalog, type CatalogAnswer } from '../../data/schemas/catalog'
import { catalogQuery } from '../../data/queries/catalogQuery'
import type { RegionObservationsAnswer } from '../../data/schemas/observations'
import { checkedRegion, regionQuery } from '../../data/queries/regionQuery'
import type { Settings } from '../../data/settings'
import { pictureOf } from '../../charts/picture'
import { trendOption } from '../../charts/trend/trendOption'
import { chartWordsOf, trendChartOf } from '../../ui/trend/trendModel'
import type { Stills } from '../../ui/trend/chartPlaceholders'
import { zh } from '../../messages/zh'
import { readingOf, type Reading } from '../../domain/comparison/comparison'
import { worldOf, type World } from '../../domain/model/regionDataset'
import { comparedYears } from '../../navigation/years'
import { chartLookOf } from '../../theme/chartLook'
import { App } from '../App'
import { createAppRouter } from '../createAppRouter'
import { PlainFigures } from './NoScriptTable'

/** What a chart's box measures on the overview at 1366×768, the screen of most readers. */
const STILL_SIZE = { width: 284, height: 208 }

/**
 * The overview as HTML, in place of index.html's empty root, made at build from the answers that the
 * snapshot holds: figures and charts stand on the screen before any script has run, and a plain table of
 * the figures under them. The app replaces both once it is ready.
 */
export async function prerender(
  settings: Settings,
  catalog: CatalogAnswer,
  region: RegionObservationsAnswer,
): Promise<string> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } })
  const checked = checkedRegion(region)
  queryClient.setQueryData(catalogQuery(settings.apiBase).queryKey, toCatalog(catalog))
  queryClient.setQueryData(regionQuery(settings.apiBase, region.region).queryKey, checked)
  const router = createAppRouter(createMemoryHistory({ initialEntries: ['/'] }))
  await router.load()
  const world = worldOf(toCatalog(catalog), checked.place, checked.observations)
  const { prelude } = await renderStatic(
    <App
      settings={settings}
      queryClient={queryClient}
      router={router}
      stills={coreStills(world)}
    />,
    // All in its place: nothing is to be moved there by an inline script, which a policy may refuse.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const root = await new Response(prelude).text()
  const plain = renderToStaticMarkup(
    <PlainFigures world={world} readings={coreReadings(world)} words={zh} />,
  )
  return `<div id="root">${root}</div>${plain}`
}

/** The core indicators in the years that are compared where the address names none. */
function coreReadings(world: World): readonly Reading[] {
  const pair = comparedYears(undefined, world.years)
  const cores = world.catalog.topics.flatMap(({ core }) => (core === null ? [] : [core]))
  return pair === null ? [] : cores.map((id) => readingOf(world, id, pair.from, pair.to))
}

function coreStills(world: World): Stills {
  return new Map(
    coreReadings(world).map((reading) => {
      const chart = trendChartOf(world, reading.indicator, [reading.fromYear, reading.toYear])
      const look = chartLookOf({ theme: 'light', size: 'normal', topic: reading.indicator.topic })
      const words = chartWordsOf(reading.indicator, chart, zh)
      return [
        reading.indicator.id,
        pictureOf(trendOption(chart, look, words, STILL_SIZE), STILL_SIZE),
      ]
    }),
  )
}
