import { useEffect, useMemo, useRef } from 'react'
import { exploreWordsOf } from '../../i18n/exploreWords'
import { useLang } from '../../i18n/useWords'
import type { ExplorerRow } from '../../indicators/explorerRow'
import { baseYearsOf } from '../../indicators/indexedTo'
import { statedPoints } from '../../indicators/series'
import type { World } from '../../indicators/world'
import type { ExploreSearch } from '../../routes/exploreSearch'
import type { YearPair } from '../../routes/years'
import { baseYear } from './compareModel'
import { CompareTable } from './CompareTable'
import { IndexFigures } from './IndexFigures'
import { LevelGroups } from './LevelGroups'
import { OwnFigures } from './OwnFigures'
import './compare.css'

type Scale = NonNullable<ExploreSearch['chart']>

const SCALES: readonly Scale[] = ['shared', 'own', 'index']

type Props = {
  readonly world: World
  readonly rows: readonly ExplorerRow[]
  readonly pair: YearPair
  readonly scale: Scale
  readonly search: ExploreSearch
  readonly change: (changes: Partial<ExploreSearch>) => void
  /** Opened by the reader just now: it takes the focus. */
  readonly focused: boolean
}

/** The chosen indicators in pictures, on one scale, on their own ones, or as an index. */
export function ComparePanel({ world, rows, pair, scale, search, change, focused }: Props) {
  const words = exploreWordsOf(useLang())
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) heading.current?.focus()
  }, [focused])
  const manner = useMemo(
    () => ({
      rows,
      compared: [pair.from, pair.to] as const,
      theme: search.theme ?? ('light' as const),
      size: search.size ?? ('normal' as const),
    }),
    [rows, pair.from, pair.to, search.theme, search.size],
  )
  const bases = useMemo(() => baseYearsOf(rows), [rows])
  const base = baseYear(rows, search.base, pair.from)
  const empty = rows.every(({ series }) => statedPoints(series).length === 0)
  return (
    <section className="compare panel" aria-labelledby="compare-heading">
      <h2 id="compare-heading" ref={heading} tabIndex={-1}>
        {words.compare}
      </h2>
      <div className="compare-manner">
        <fieldset>
          <legend className="unseen">{words.scales}</legend>
          {SCALES.map((option) => (
            <label key={option} className="explore-check">
              <input
                type="radio"
                name="compare-scale"
                checked={scale === option}
                onChange={() => change({ chart: option })}
              />
              {words.scale[option]}
            </label>
          ))}
        </fieldset>
        {scale === 'index' && bases.length > 0 && (
          <label>
            {words.baseYear}{' '}
            <select value={base} onChange={(event) => change({ base: event.currentTarget.value })}>
              {bases.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {empty && <p>{words.noneToChart}</p>}
      {!empty && scale === 'shared' && <LevelGroups {...manner} />}
      {!empty && scale === 'own' && <OwnFigures world={world} {...manner} />}
      {!empty && scale === 'index' && <IndexFigures base={base} {...manner} />}
      {!empty && scale !== 'own' && rows.some(hasGap) && (
        <p className="compare-note">{words.gapNote}</p>
      )}
      <CompareTable rows={rows} base={scale === 'index' ? base : null} />
    </section>
  )
}

/** Whether a line of the row is open somewhere between its ends. */
function hasGap({ series, partedYears }: ExplorerRow): boolean {
  const stated = statedPoints(series)
  const first = stated[0]?.year ?? Infinity
  const last = stated[stated.length - 1]?.year ?? -Infinity
  const parted = [...partedYears].some((year) => year > first && year <= last)
  return parted || last - first >= stated.length
}
