import type { Locator } from '../indicators/observation'
import type { FigureWords } from './figureWords'

/** Where in the report to read: `第（七）部分第一点`, `Section 7, item 1`. */
export function locatorText(locator: Locator, words: FigureWords): string {
  return words.locator(locator.chapter, locator.item)
}
