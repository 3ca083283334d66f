import { at } from '../../../domain/model/at'
import { whenText, yearText } from '../../../format/values/period'
import type { Messages } from '../../../messages/messages'
import { designSize, textStyleFor } from '../layout/slideSize'
import type { Slide } from './slide'
import { truncateLines } from '../../../typesetting/wrapLines'

/**
 * The title of a slide in lists, in the speaker's window and for screen readers; at most two lines. It is
 * also the heading of the slide, except that an indicator's slide has its sentence there.
 */
export function formatSlideTitle(slide: Slide, messages: Messages<'present'>): string {
  const { present } = messages
  const whole = textStyleFor('title', designSize.inner, designSize)
  const part = slide.part === null ? '' : present.part('', slide.part.at, slide.part.of)
  const title = truncateLines(formatFullTitle(slide, messages) + part, 2, whole)
  if (part === '' || title.endsWith(part)) return title
  // The number distinguishes the parts, so it is never truncated.
  const less = textStyleFor('title', designSize.inner * 0.87, designSize)
  return truncateLines(formatFullTitle(slide, messages), 2, less) + part
}

function formatFullTitle(slide: Slide, messages: Messages<'present'>): string {
  const { present } = messages
  const { lang, figures } = messages
  switch (slide.kind) {
    case 'cover':
      return slide.title
    case 'keyFigures': {
      const { fromYear, toYear } = at(slide.figures, 0).comparison
      const before = fromYear === toYear ? null : yearText(fromYear, figures)
      return present.keyFigures(yearText(toYear, figures), before)
    }
    case 'indicator':
      return slide.comparison.indicator.name[lang]
    case 'parts': {
      const { indicator, to } = slide.comparison
      const when = whenText(to, figures)
      switch (slide.composition) {
        case 'beside':
          return present.beside(when, slide.topic[lang])
        case 'share':
          return present.share(when, indicator.name[lang])
        case 'parts':
          return present.parts(when, indicator.name[lang])
      }
    }
    case 'text':
      return slide.about === 'sources' ? present.sources : present.limits[slide.about]
  }
}
