import type { Locator } from '../domain/model/observation'
import type { FigureWords } from './sentences/figureMessages'

/** Where in the report to read: `第（七）部分第一点`, `Section 7, item 1`. */
export function locatorText(locator: Locator, words: FigureWords): string {
  return words.locator(locator.chapter, locator.item)
}
