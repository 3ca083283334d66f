import type { FigureMessages } from '../messages/messages'
import type { Source } from '../domain/model/catalog'
import type { Locator } from '../domain/model/observation'
import { locatorText } from './locator'
import { dateText } from './values/period'

/** The citation of a report: issuer, title, date and, where known, chapter and item. */
export function sourceText(
  source: Source,
  locator: Locator | null,
  messages: FigureMessages,
): string {
  return messages.citation({
    title: source.title[messages.lang],
    issuer: source.issuer[messages.lang],
    date: dateText(source.published, messages),
    locator: locator === null ? null : locatorText(locator, messages),
  })
}
