import { useRef } from 'react'
import { usePrinting } from '../../../ui/usePrinting'
import type { RankedRegion } from '../../../domain/statistics/ranking'
import { RegionRow, type RowManner } from './RegionRow'
import { useWindow } from './useWindow'

type Props = {
  readonly places: readonly RankedRegion[]
  readonly label: string
  readonly manner: RowManner
}

/** Every place, in a box that scrolls: only rows in sight exist. On paper all of them stand. */
export function AllRanks(props: Props) {
  return usePrinting() ? <PrintedSlides {...props} /> : <Scrolled {...props} />
}

function PrintedSlides({ places, label, manner }: Props) {
  return (
    <ol className="ranks" aria-label={label}>
      {places.map((place) => (
        <li key={place.region}>
          <RegionRow place={place} manner={manner} />
        </li>
      ))}
    </ol>
  )
}

function Scrolled({ places, label, manner }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const own = places.findIndex(({ region }) => region === manner.own)
  const { first, last } = useWindow(box, places.length, own)
  return (
    <div ref={box} className="ranks-box" tabIndex={0} role="region" aria-label={label}>
      {/* Heights in the style sheet's unit: rows grow with the reader's text. */}
      <ol className="ranks" style={{ height: `calc(${places.length} * var(--row))` }}>
        {places.slice(first, last).map((place, index) => (
          <li
            key={place.region}
            aria-setsize={places.length}
            aria-posinset={first + index + 1}
            style={{ top: `calc(${first + index} * var(--row))` }}
          >
            <RegionRow place={place} manner={manner} />
          </li>
        ))}
      </ol>
    </div>
  )
}
