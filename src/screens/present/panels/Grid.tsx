import { useMessages } from '../../../messages/useWords'
import { drivingOf } from '../../../messages/driving'
import type { Slide } from '../deck/deck'
import type { Cell } from '../layout/gridLayout'
import { slideTitle } from '../deck/slideTitle'
import type { Size } from '../sync/useWindowSize'
import './panel.css'

type Props = {
  readonly slides: readonly Slide[]
  readonly at: number
  readonly cells: readonly Cell[]
  /** The height under each small slide. */
  readonly label: number
  /** What a slide measures at scale 1. */
  readonly screen: Size
  readonly onChoose: (at: number) => void
}

/** What makes the small slides a choice: a button over each with its number; the slides stand beneath. */
export function Grid({ slides, at, cells, label, screen, onChoose }: Props) {
  const messages = useMessages()
  const driving = drivingOf(messages.lang)
  return (
    <nav aria-label={driving.grid.name}>
      {slides.map((slide, index) => {
        const cell = cells[index]
        if (cell === undefined) return null
        return (
          <button
            key={slide.id}
            type="button"
            className="grid-cell"
            style={{
              left: cell.left,
              top: cell.top,
              width: cell.scale * screen.width,
              height: cell.scale * screen.height + label,
            }}
            aria-label={driving.slideSpoken(index + 1, slides.length, slideTitle(slide, messages))}
            aria-current={index === at ? 'true' : undefined}
            onClick={() => onChoose(index)}
          >
            {index + 1}
          </button>
        )
      })}
    </nav>
  )
}
