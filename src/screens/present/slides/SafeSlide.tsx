import { useMessages } from '../../../messages/useMessages'
import { Boundary } from '../../../ui/Boundary'
import { SlideView, type SlideViewProps } from './SlideView'

/** A slide, or a notice where it cannot be drawn: one broken slide must not stop a meeting. */
export function SafeSlide({ slide }: { readonly slide: SlideViewProps }) {
  return (
    <Boundary of={slide} fallback={() => <BrokenSlide />}>
      <SlideView {...slide} />
    </Boundary>
  )
}

function BrokenSlide() {
  return <p className="present-preparing">{useMessages('player').player.broken}</p>
}
