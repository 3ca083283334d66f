import { useMemo, type ReactNode } from 'react'
import { lazyPart } from '../../../../loading/lazyPart'
import { useRegionsState, type RegionsState } from '../../../../data/state/regionsState'
import { findPaletteSlot } from '../../../../domain/model/paletteSlots'
import type { Indicator, Ratio } from '../../../../domain/model/indicator'
import type { Series } from '../../../../domain/model/series'
import { useMessages } from '../../../../messages/useMessages'
import { Waiting } from '../../../../ui/notices/Waiting'
import { ChartBoundary } from '../../../../ui/ChartBoundary'
import type { AllRegionsProps } from '../AllRegions'
import { buildFunnelChart } from './buildFunnelChart'
import { FunnelTable } from './FunnelTable'
import { hasFunnel, listFunnelPlaces } from './funnelPlaces'

type Props = Pick<
  AllRegionsProps,
  'dataset' | 'indicator' | 'pair' | 'apiBase' | 'fault' | 'seriesIn'
> & {
  /** The regions that the own region is compared with. */
  readonly codes: readonly string[]
  readonly nameOf: (code: string) => string
}

const FunnelChart = lazyPart(async () => (await import('./FunnelChart')).FunnelChart)

const HEIGHT = 380

/** The rates of regions in a funnel plot; nothing for indicators that are no rate of events with its terms. */
export function FunnelSection(props: Props) {
  const { dataset, indicator } = props
  const { ratio } = indicator
  if (ratio === null || !hasFunnel(indicator)) return null
  const numerator = dataset.indicatorById.get(ratio.numerator)
  const denominator = dataset.indicatorById.get(ratio.denominator)
  if (numerator === undefined || denominator === undefined) return null
  return <LoadedFunnel {...props} terms={{ numerator, denominator }} />
}

type Terms = Readonly<Record<Exclude<keyof Ratio, 'remainder'>, Indicator>>

function LoadedFunnel(props: Props & { readonly terms: Terms }) {
  const { dataset, apiBase, terms } = props
  const texts = useMessages('indicator').indicator.regions.funnel
  const { catalog, findReason } = dataset
  const numerator = useRegionsState(apiBase, terms.numerator, catalog, findReason)
  const denominator = useRegionsState(apiBase, terms.denominator, catalog, findReason)
  return (
    <section className="regions-funnel">
      <h3>{texts.heading}</h3>
      {numerator.kind !== 'ready' ? (
        <Unready {...props} state={numerator} />
      ) : denominator.kind !== 'ready' ? (
        <Unready {...props} state={denominator} />
      ) : (
        <DrawnFunnel
          {...props}
          numeratorIn={numerator.seriesIn}
          denominatorIn={denominator.seriesIn}
        />
      )}
    </section>
  )
}

type UnreadyProps = Pick<Props, 'fault'> & {
  readonly state: Exclude<RegionsState, { kind: 'ready' }>
}

/** A term that is loading or failed. */
function Unready({ fault, state }: UnreadyProps) {
  const { loading } = useMessages('indicator').indicator.regions.funnel
  switch (state.kind) {
    case 'loading':
      return <Waiting text={loading} />
    case 'failed':
      return fault(state.error, state.retry)
  }
}

type DrawnProps = Props & {
  readonly terms: Terms
  readonly numeratorIn: (region: string) => Series
  readonly denominatorIn: (region: string) => Series
}

function DrawnFunnel({
  dataset,
  indicator,
  pair,
  codes,
  nameOf,
  seriesIn,
  terms,
  numeratorIn,
  denominatorIn,
}: DrawnProps): ReactNode {
  const messages = useMessages('indicator')
  const own = dataset.region.code
  const { denominator } = terms
  const built = useMemo(() => {
    const found = listFunnelPlaces(codes, pair.to, {
      rate: seriesIn,
      numerator: numeratorIn,
      denominator: denominatorIn,
    })
    const request = { ...found, own, year: pair.to, indicator, denominator, nameOf }
    return buildFunnelChart(request, messages)
  }, [
    codes,
    pair.to,
    seriesIn,
    numeratorIn,
    denominatorIn,
    own,
    indicator,
    denominator,
    nameOf,
    messages,
  ])
  const texts = messages.indicator.regions.funnel
  if (built === null) return <p>{texts.tooFew}</p>
  const [verdict, ...notes] = built.paragraphs
  return (
    <>
      <p>{verdict}</p>
      <ChartBoundary height={HEIGHT} description={built.description}>
        <FunnelChart
          built={built}
          slot={findPaletteSlot(dataset, indicator.topic)}
          height={HEIGHT}
        />
      </ChartBoundary>
      {notes.map((note) => (
        <p key={note} className="regions-note">
          {note}
        </p>
      ))}
      <FunnelTable rows={built.rows} own={own} />
    </>
  )
}
