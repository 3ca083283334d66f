import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { usePrinting } from '../../../components/usePrinting'
import type { RankedPlace } from '../../../indicators/ranking'
import { PlaceRow, type RowManner } from './PlaceRow'

type Props = {
  readonly places: readonly RankedPlace[]
  readonly label: string
  readonly manner: RowManner
}

/** Pixels of a row and of the box before either is measured. */
const ROW_HEIGHT = 40
const BOX = { width: 480, height: 480 }

/** Every place in a box that scrolls: only rows in sight exist, on paper all of them. */
export function AllRanks({ places, label, manner }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    initialRect: BOX,
    initialOffset: () =>
      ROW_HEIGHT * Math.max(0, places.findIndex(({ region }) => region === manner.own) - 5),
    overscan: 4,
  })
  if (printing)
    return (
      <ol className="ranks" aria-label={label}>
        {places.map((place) => (
          <li key={place.region}>
            <PlaceRow place={place} manner={manner} />
          </li>
        ))}
      </ol>
    )
  return (
    <div ref={box} className="ranks-box" tabIndex={0} role="region" aria-label={label}>
      <ol className="ranks" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const place = places[index]
          if (place === undefined) return null
          return (
            <li
              key={place.region}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={places.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <PlaceRow place={place} manner={manner} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
