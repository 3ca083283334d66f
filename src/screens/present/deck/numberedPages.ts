import { splitPages } from './paragraphs'
import type { LimitsSlide, SourcesSlide } from './slide'
import type { DeckContext } from './slideContext'
import { slideFrame } from '../layout/slideFrame'

/** A slide of paragraphs on as many slides as they need, numbered where that is more than one. */
export function numberedPages<Text extends LimitsSlide | SourcesSlide>(
  slide: Text,
  context: DeckContext,
): readonly Text[] {
  const { design } = context
  // Measured with a number in its title, which takes room there.
  const { body } = slideFrame({ ...slide, part: { at: 9, of: 9 } }, context, design)
  const pages = splitPages(slide.paragraphs, body.height, design)
  return pages.map((paragraphs, index) => ({
    ...slide,
    id: index === 0 ? slide.id : `${slide.id}.${index + 1}`,
    part: pages.length === 1 ? null : { at: index + 1, of: pages.length },
    paragraphs,
    pages,
  }))
}
