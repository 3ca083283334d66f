import { memo, type CSSProperties } from 'react'
import { Boundary } from '../../../ui/Boundary'
import { BrokenSlide } from './BrokenSlide'
import type { Cell } from '../layout/gridLayout'
import { SlideView, type SlideViewProps } from './SlideView'

export type Drawing = SlideViewProps

type Props = {
  /** In the agenda's order; null where one is not drawn yet. */
  readonly drawings: readonly (Drawing | null)[]
  /** The one that fills the screen; null where none of these does. */
  readonly at: number | null
  /** Where they stand small instead: each that has a place is seen. Null while one fills the screen. */
  readonly cells: readonly (Cell | undefined)[] | null
}

/**
 * All slides, drawn one over the other, of which one is seen: to show another is to change what is
 * visible, and nothing is laid out or drawn in that moment.
 */
export function Slides({ drawings, at, cells }: Props) {
  return drawings.map((drawing, index) => {
    if (drawing === null) return null
    const cell = cells?.[index]
    return (
      <div
        // A place, not a slide: what stands in it is drawn anew only where it differs.
        key={index}
        className="slide-holder"
        data-shown={cells === null ? index === at : cell !== undefined}
        style={cell === undefined ? undefined : styleOf(cell)}
        aria-hidden={cell !== undefined}
      >
        <Boundary of={drawing} fallback={() => <BrokenSlide />}>
          <StaticSvg {...drawing} />
        </Boundary>
      </div>
    )
  })
}

function styleOf({ left, top, scale }: Cell): CSSProperties {
  return { transform: `translate(${left}px, ${top}px) scale(${scale})` }
}

const StaticSvg = memo(SlideView)
