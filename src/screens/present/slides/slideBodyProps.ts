import type { Scheme } from '../../../theme/palette'
import type { Slide } from '../deck/slide'
import type { SlideContext } from '../deck/slideContext'
import type { SlideSize } from '../layout/slideSize'

/** Props of the component that renders a slide's body. */
export type SlideBodyProps<Kind extends Slide['kind']> = {
  readonly slide: Extract<Slide, { kind: Kind }>
  readonly context: SlideContext
  readonly size: SlideSize
  readonly theme: Scheme
}
