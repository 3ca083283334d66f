import type { Words } from '../../i18n/zh'
import type { Slide } from './slide'

/** What a slide is called in lists, by the speaker's window and by screen readers. */
export function slideTitle(slide: Slide, words: Words): string {
  switch (slide.kind) {
    case 'cover':
      return slide.title
    case 'indicator':
    case 'parts':
      return slide.reading.indicator.name[words.lang]
    case 'keyFigures':
    case 'limits':
    case 'sources':
      return slide.id
  }
}
