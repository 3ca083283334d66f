import { useScheme } from '../../../charts/react/useScheme'
import { memo, useEffect, useMemo, useRef } from 'react'
import { FigureBoundary } from '../../../ui/FigureBoundary'
import { useMessages } from '../../../messages/useMessages'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import { listBaseYears } from '../../../domain/comparison/computeIndex'
import { listReportedValues } from '../../../domain/model/series'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import { useNavigation } from '../../../navigation/useNavigation'
import { ScaleSelect } from './ScaleSelect'
import { resolveBaseYear } from './buildCompareChart'
import { cautionRemarks, spreadRemarks } from './compareRemarks'
import { CompareTable } from './CompareTable'
import { PlannedCharts, Remarks } from './PlannedCharts'
import { planIndex, planSharedScale } from './planCharts'
import { OwnScaleCharts } from './OwnScaleCharts'
import './compare.css'

type Scale = NonNullable<ExploreSearch['chart']>

type Props = {
  readonly dataset: RegionDataset
  readonly rows: readonly ComparedIndicator[]
  readonly pair: YearPair
  readonly scale: Scale
  /** What the address says, for controls. */
  readonly search: ExploreSearch
  /** The same a moment later, for charts. */
  readonly settled: ExploreSearch
  readonly change: (changes: Partial<ExploreSearch>) => void
  /** The reader has just opened the panel: it takes the focus. */
  readonly focused: boolean
}

/** Charts of the selected indicators: on a shared scale, each on its own, or as an index. */
export function ComparePanel(props: Props) {
  const { dataset, rows, pair, scale, search, settled, change, focused } = props
  const messages = useMessages('explore').explore
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) heading.current?.focus()
  }, [focused])
  const names = rows.map(({ indicator }) => indicator.name)
  const together = {
    name: { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') },
  }
  const bases = useMemo(() => listBaseYears(rows), [rows])
  return (
    <section className="compare panel" aria-labelledby="compare-heading">
      <h2 id="compare-heading" ref={heading} tabIndex={-1}>
        {messages.compare}
      </h2>
      <ScaleSelect
        scale={search.chart ?? scale}
        base={resolveBaseYear(rows, search.base, pair.from)}
        bases={bases}
        change={change}
      />
      <FigureBoundary of={together} showing={rows}>
        <Charts
          dataset={dataset}
          rows={rows}
          from={pair.from}
          to={pair.to}
          scale={scale}
          base={resolveBaseYear(rows, settled.base, pair.from)}
        />
      </FigureBoundary>
    </section>
  )
}

type ChartsProps = {
  readonly dataset: RegionDataset
  readonly rows: readonly ComparedIndicator[]
  readonly from: number
  readonly to: number
  readonly scale: Scale
  readonly base: number
}

/** Memoised, because charts are expensive to draw. */
const Charts = memo(function Charts(props: ChartsProps) {
  const { dataset, rows, from, to, scale, base } = props
  const theme = useScheme(useNavigation().shared.theme ?? 'light')
  const messages = useMessages('explore')
  const plan = useMemo(() => {
    const context = { dataset, messages, theme, compared: [from, to] as const }
    switch (scale) {
      case 'shared':
        return planSharedScale(rows, context)
      case 'index':
        return planIndex(rows, base, context)
      case 'own':
        return null
    }
  }, [dataset, rows, from, to, scale, base, theme, messages])
  const isEmpty = rows.every(({ series }) => listReportedValues(series).length === 0)
  return (
    <>
      {isEmpty && <p>{messages.explore.noneToChart}</p>}
      {!isEmpty && plan !== null && <PlannedCharts plan={plan} />}
      {!isEmpty && plan === null && (
        <>
          <Remarks texts={spreadRemarks(rows, messages)} />
          <OwnScaleCharts dataset={dataset} rows={rows} />
        </>
      )}
      <Remarks texts={cautionRemarks(rows, messages)} />
      <CompareTable rows={rows} base={scale === 'index' ? base : null} />
    </>
  )
})
