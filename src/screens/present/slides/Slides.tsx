import type { CSSProperties } from 'react'
import type { Cell } from '../layout/computeGridLayout'
import { useMessages } from '../../../messages/useMessages'
import { CodeFailure } from '../../../loading/codeFailure'
import { Boundary } from '../../../ui/Boundary'
import { Notice } from '../../../ui/notices/Notice'
import { RetryButton } from '../../../ui/notices/RetryButton'
import { formatSlideTitle } from '../deck/slideTitle'
import { SlideView, type SlideViewProps } from './SlideView'

type Props = {
  /** In the order of the agenda; null for a slide that is not rendered yet. */
  readonly slides: readonly (SlideViewProps | null)[]
  /** The slide that fills the screen; null for none of these. */
  readonly at: number | null
  /** Small positions, one a slide: only slides with a cell are visible. Null while one slide fills the screen. */
  readonly cells: readonly (Cell | undefined)[] | null
}

/**
 * All slides, rendered on top of each other, one of them visible. A slide change only switches
 * visibility, so nothing is rendered or laid out at that moment.
 */
export function Slides({ slides, at, cells }: Props) {
  return slides.map((slide, index) => {
    if (slide === null) return null
    const cell = cells?.[index]
    return (
      <div
        // By position: a new deck then renders only the slides that differ.
        key={index}
        className="slide-holder"
        data-slide={index + 1}
        data-visible={cells === null ? index === at : cell !== undefined}
        style={cell === undefined ? undefined : buildCellStyle(cell)}
        aria-hidden={cell !== undefined}
      >
        <SafeSlide slide={slide} />
      </div>
    )
  })
}

function buildCellStyle({ left, top, scale }: Cell): CSSProperties {
  return { transform: `translate(${left}px, ${top}px) scale(${scale})` }
}

/** A slide, or a notice where it fails to render: one broken slide must not stop a meeting. */
export function SafeSlide({ slide }: { readonly slide: SlideViewProps }) {
  return (
    <Boundary
      of={slide}
      fallback={(error, retry) => <BrokenSlide of={slide} error={error} retry={retry} />}
    >
      <SlideView {...slide} />
    </Boundary>
  )
}

type BrokenProps = {
  readonly of: SlideViewProps
  readonly error: Error
  readonly retry: () => void
}

function BrokenSlide({ of, error, retry }: BrokenProps) {
  const { player, faults } = useMessages('player')
  // Missing code is no fault of a slide.
  if (error instanceof CodeFailure)
    return (
      <div className="present-preparing">
        <Notice role="alert" {...faults.code(error.message)}>
          <RetryButton error={error} retry={retry} />
        </Notice>
      </div>
    )
  return (
    <p className="present-preparing">{player.broken(formatSlideTitle(of.slide, of.messages))}</p>
  )
}
