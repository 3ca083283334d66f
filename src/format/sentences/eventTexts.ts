import type { FigureMessages } from '../../messages/messages'
import type { Event } from '../../domain/model/catalog'
import { dateText } from '../values/period'

/** Events with their dates, for a sentence. */
export function eventTexts(events: readonly Event[], messages: FigureMessages): readonly string[] {
  return events.map(({ name, date }) =>
    messages.sentence.event(name[messages.lang], dateText(date, messages)),
  )
}
