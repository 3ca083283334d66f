import type { World } from '../../indicators/world'
import type { YearPair } from '../../routes/years'
import type { Theme } from '../../theme/palette'
import type { Slide } from './slide'
import { useWords } from '../../i18n/useWords'
import { slideTitle } from './slideTitle'

export type SlideViewProps = {
  readonly slide: Slide
  readonly world: World
  readonly pair: YearPair
  /** The box to fill, in CSS pixels, whatever it is: a projector, a thumbnail, a page. */
  readonly screen: { readonly width: number; readonly height: number }
  readonly theme: Theme
  /** The slide's number on the agenda and how many there are; null for a slide off the agenda. */
  readonly place: { readonly at: number; readonly of: number } | null
}

/** One slide, drawn for exactly its box. Memoised: the same props draw nothing anew. */
export function SlideView({ slide, screen, place }: SlideViewProps) {
  const words = useWords()
  return (
    <section className="slide" style={{ width: screen.width, height: screen.height }}>
      <h2>{slideTitle(slide, words)}</h2>
      {place !== null && `${place.at}/${place.of}`}
    </section>
  )
}
