import { memo, useEffect, useMemo, useRef } from 'react'
import { useMessages } from '../../../messages/useMessages'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import { baseYearsOf } from '../../../domain/statistics/indexedTo'
import { statedPoints } from '../../../domain/model/series'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { Theme } from '../../../theme/palette'
import { ScaleSelect } from './ScaleSelect'
import { baseYear } from './compareModel'
import { gapRemarks, spreadRemarks } from './compareRemarks'
import { CompareTable } from './CompareTable'
import { IndexCharts } from './IndexCharts'
import { SharedScaleCharts } from './SharedScaleCharts'
import { OwnScaleCharts } from './OwnScaleCharts'
import { Remarks } from '../Remarks'
import './compare.css'

type Scale = NonNullable<ExploreSearch['chart']>

type Props = {
  readonly dataset: RegionDataset
  readonly rows: readonly ComparedIndicator[]
  readonly pair: YearPair
  readonly scale: Scale
  /** What the address says, for controls. */
  readonly search: ExploreSearch
  /** The same a moment later, for pictures. */
  readonly settled: ExploreSearch
  readonly change: (changes: Partial<ExploreSearch>) => void
  /** Opened by the reader just now: it takes the focus. */
  readonly focused: boolean
}

/** The chosen indicators in pictures, on one scale, on their own ones, or as an index. */
export function ComparePanel(props: Props) {
  const { dataset, rows, pair, scale, search, settled, change, focused } = props
  const messages = useMessages('explore').explore
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) heading.current?.focus()
  }, [focused])
  const bases = useMemo(() => baseYearsOf(rows), [rows])
  return (
    <section className="compare panel" aria-labelledby="compare-heading">
      <h2 id="compare-heading" ref={heading} tabIndex={-1}>
        {messages.compare}
      </h2>
      <ScaleSelect
        scale={search.chart ?? scale}
        base={baseYear(rows, search.base, pair.from)}
        bases={bases}
        change={change}
      />
      <Pictures
        dataset={dataset}
        rows={rows}
        from={pair.from}
        to={pair.to}
        scale={scale}
        base={baseYear(rows, settled.base, pair.from)}
        theme={settled.theme ?? 'light'}
        size={settled.size ?? 'normal'}
      />
    </section>
  )
}

type PicturesProps = {
  readonly dataset: RegionDataset
  readonly rows: readonly ComparedIndicator[]
  readonly from: number
  readonly to: number
  readonly scale: Scale
  readonly base: number
  readonly theme: Theme
  readonly size: 'normal' | 'large'
}

/** Drawn anew only when there is something else to see. */
const Pictures = memo(function Pictures(props: PicturesProps) {
  const { dataset, rows, from, to, scale, base, theme, size } = props
  const allWords = useMessages('explore')
  const { explore: messages } = allWords
  const manner = useMemo(
    () => ({ rows, compared: [from, to] as const, theme, size }),
    [rows, from, to, theme, size],
  )
  const empty = rows.every(({ series }) => statedPoints(series).length === 0)
  return (
    <>
      {empty && <p>{messages.noneToChart}</p>}
      {!empty && scale === 'shared' && <SharedScaleCharts {...manner} />}
      {!empty && scale === 'own' && (
        <>
          <Remarks texts={spreadRemarks(rows, allWords)} />
          <OwnScaleCharts dataset={dataset} {...manner} />
        </>
      )}
      {!empty && scale === 'index' && <IndexCharts base={base} {...manner} />}
      {!empty && scale !== 'own' && <Remarks texts={gapRemarks(rows, allWords)} />}
      <CompareTable rows={rows} base={scale === 'index' ? base : null} />
    </>
  )
})
