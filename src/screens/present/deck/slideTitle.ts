import { whenText, yearText } from '../../../format/values/period'
import { presentOf } from '../../../messages/present'
import type { Words } from '../../../messages/zh'
import { designSize, settingOf } from '../layout/slideSize'
import type { Slide } from './slide'
import { shortened } from '../../../typesetting/wrapLines'

/**
 * What a slide is called in lists, by the speaker's window and by screen readers; the title painted on
 * it too, except that an indicator's slide shows the sentence there. Never longer than two lines.
 */
export function slideTitle(slide: Slide, words: Words): string {
  const present = presentOf(words.lang)
  const whole = settingOf('title', designSize.inner, designSize)
  const part = slide.part === null ? '' : present.part('', slide.part.at, slide.part.of)
  const title = shortened(bareTitle(slide, words) + part, 2, whole)
  if (part === '' || title.endsWith(part)) return title
  // The number of the part is what tells its slides apart: it is never what gives way.
  const less = settingOf('title', designSize.inner * 0.87, designSize)
  return shortened(bareTitle(slide, words), 2, less) + part
}

function bareTitle(slide: Slide, words: Words): string {
  const present = presentOf(words.lang)
  const { lang, figures } = words
  switch (slide.kind) {
    case 'cover':
      return slide.title
    case 'keyFigures': {
      const reading = slide.figures[0]?.reading
      if (reading === undefined) return ''
      const { fromYear, toYear } = reading
      const before = fromYear === toYear ? null : yearText(fromYear, figures)
      return present.keyFigures(yearText(toYear, figures), before)
    }
    case 'indicator':
      return slide.reading.indicator.name[lang]
    case 'parts': {
      const { indicator, to } = slide.reading
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
    case 'limits':
      return present.limits[slide.about]
    case 'sources':
      return present.sources
  }
}
