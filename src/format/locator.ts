import type { FigureMessages } from '../messages/messages'
import type { Locator } from '../domain/model/observation'

/** Where in the report to read: `第（七）部分第一点`, `Section 7, item 1`. */
export function locatorText(locator: Locator, messages: FigureMessages): string {
  return messages.locator(locator.chapter, locator.item)
}
