import { dateText } from '../../format/period'
import { sourceText } from '../../format/source'
import { presentOf } from '../../i18n/present'
import { reportsOf } from './cited'
import { pagesOf } from './paragraphs'
import type { Paragraph, SourcesSlide } from './slide'
import type { SlideContext } from './slideContext'
import { slideFrame } from './slideFrame'
import { unitsOf } from './units'
import { designSize } from './slideSize'

/** The reports behind all figures, the newest first, and the version of the data. */
export function sourceSlides(
  shown: readonly string[],
  context: SlideContext,
): readonly SourcesSlide[] {
  const { world, words } = context
  const present = presentOf(words.lang)
  const { dataVersion, dataDate } = world.catalog
  const paragraphs: readonly Paragraph[] = [
    ...reportsOf(world).map((source) => ({
      lead: null,
      text: present.report(sourceText(source, null, words.figures), source.address),
    })),
    {
      lead: words.shell.dataVersion(dataVersion),
      text: present.edited(dateText(dataDate, words.figures)),
    },
  ]
  const slide: SourcesSlide = {
    kind: 'sources',
    id: 'sources',
    indicators: shown,
    units: unitsOf(shown, context),
    part: { at: 9, of: 9 },
    paragraphs,
  }
  const { body } = slideFrame(slide, context, designSize)
  const pages = pagesOf(paragraphs, body.height, designSize)
  return pages.map((page, index) => ({
    ...slide,
    id: index === 0 ? slide.id : `${slide.id}.${index + 1}`,
    part: pages.length === 1 ? null : { at: index + 1, of: pages.length },
    paragraphs: page,
  }))
}
