import type { Size } from '../../../charts/layout/box'
import { useMessages } from '../../../messages/useMessages'
import { at as itemAt } from '../../../domain/model/at'
import type { Slide } from '../deck/slide'
import type { Cell } from '../layout/computeGridLayout'
import { formatSlideTitle } from '../deck/slideTitle'
import './panel.css'

type Props = {
  readonly slides: readonly Slide[]
  readonly at: number
  readonly cells: readonly Cell[]
  /** The height under each small slide. */
  readonly label: number
  /** The size of a slide at scale 1. */
  readonly screen: Size
  readonly onChoose: (at: number) => void
}

/** The overview's buttons, one over each small slide, with its number. */
export function Grid({ slides, at, cells, label, screen, onChoose }: Props) {
  const messages = useMessages('checks', 'indicator', 'player', 'present')
  const { player } = messages
  return (
    <nav aria-label={player.grid.name}>
      {slides.map((slide, index) => {
        const cell = itemAt(cells, index)
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
            aria-label={player.slideAnnouncement(
              index + 1,
              slides.length,
              formatSlideTitle(slide, messages),
            )}
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
