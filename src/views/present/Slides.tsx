import { memo, type CSSProperties } from 'react'
import { Boundary } from '../../components/Boundary'
import { BrokenSlide } from './BrokenSlide'
import type { Cell } from './gridLayout'
import { SlideView, type SlideViewProps } from './SlideView'
import { useSettled } from './useSettled'

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
 * visible, and nothing is laid out or drawn in that moment. The slides before and after it stand painted
 * beside the screen: a step only moves them, and a 4K screen without a graphics card paints too slowly.
 */
export function Slides({ drawings, at, cells }: Props) {
  const settled = useSettled(at)
  return drawings.map((drawing, index) => {
    if (drawing === null) return null
    const cell = cells?.[index]
    const isShown = cells === null ? index === at : cell !== undefined
    const isNear = cells === null && settled !== null && Math.abs(index - settled) <= 1
    return (
      <div
        // A place, not a slide: what stands in it is drawn anew only where it differs.
        key={index}
        className="slide-holder"
        data-shown={isShown}
        data-near={isNear}
        style={cell === undefined ? undefined : styleOf(cell)}
        aria-hidden={cell !== undefined || (isNear && !isShown)}
      >
        <Boundary fallback={() => <BrokenSlide />}>
          <Still {...drawing} />
        </Boundary>
      </div>
    )
  })
}

function styleOf({ left, top, scale }: Cell): CSSProperties {
  return { transform: `translate(${left}px, ${top}px) scale(${scale})` }
}

const Still = memo(SlideView)
