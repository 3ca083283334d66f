import type { FigureMessages } from '../messages/messages'
import type { Locator } from '../domain/model/observation'

/** Where in the report to read: `第一部分第（七）项第一点`, `Part 1, section (7), point 1`. */
export function locatorText(locator: Locator, messages: FigureMessages): string {
  return messages.locator(locator.chapter, locator.item)
}
