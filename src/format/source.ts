import type { Source } from '../domain/model/catalog'
import type { Locator } from '../domain/model/observation'
import { locatorText } from './locator'
import { dateText } from './values/period'
import type { FigureWords } from './sentences/figureMessages'

/** A report ready to be cited: issuer, title, date and, where known, the place in it. */
export function sourceText(source: Source, locator: Locator | null, words: FigureWords): string {
  return words.citation({
    title: source.title[words.lang],
    issuer: source.issuer[words.lang],
    date: dateText(source.published, words),
    locator: locator === null ? null : locatorText(locator, words),
  })
}
