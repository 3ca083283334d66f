import { useMessages } from '../../messages/useMessages'
import { Suspense, type ReactNode } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { Waiting } from '../../ui/notices/Waiting'
import type { Indicator } from '../../domain/model/indicator'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import { useOptimisticSearch } from '../../navigation/LocationProvider'
import {
  parseIndicatorSearch,
  parseRegionCodes,
  type IndicatorSearch,
} from '../../navigation/search/indicatorSearch'
import type { YearPair } from '../../domain/model/comparedYears'

export type RegionsProps = {
  readonly dataset: RegionDataset
  readonly indicator: Indicator
  readonly pair: YearPair
  readonly search: IndicatorSearch
  readonly apiBase: string
  /** Renders the error of figures that could not be loaded. */
  readonly fault: (error: Error, retry: () => void) => ReactNode
}

const Regions = lazyPart(async () => (await import('./regions/Regions')).Regions)

/** Other regions' figures, loaded when the reader opens them; nothing with a single region. */
export function RegionsSection(props: RegionsProps) {
  const { dataset, indicator, search, apiBase } = props
  const messages = useMessages('indicator').indicator.regions
  const others = dataset.catalog.regionCount - 1
  if (others < 1) return null
  const isOpen = parseRegionCodes(search) !== null
  return (
    <section className="regions panel" aria-labelledby="regions-heading">
      <h2 id="regions-heading">{messages.heading}</h2>
      {!isOpen && <p>{messages.intro(others)}</p>}
      <OpenButton />
      {isOpen && (
        <FigureBoundary of={indicator} showing={apiBase}>
          <Suspense fallback={<Waiting text={messages.loading} />}>
            <Regions {...props} />
          </Suspense>
        </FigureBoundary>
      )}
    </section>
  )
}

/** Shows its new state at once; the regions follow. */
function OpenButton() {
  const messages = useMessages('indicator').indicator.regions
  const { updateSearch } = useNavigation()
  const isOpen = parseRegionCodes(useOptimisticSearch(parseIndicatorSearch)) !== null
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => updateSearch({ places: isOpen ? undefined : 'rank', among: undefined })}
    >
      {isOpen ? messages.close : messages.open}
    </button>
  )
}
