import type { FigureMessages } from '../../messages/messages'
import type { Event } from '../../domain/model/catalog'
import { dateText } from '../values/period'

/** Events with their dates, for a sentence: `新冠肺炎疫情（2020年、2021年）`, each name once. */
export function eventTexts(events: readonly Event[], messages: FigureMessages): readonly string[] {
  const datesByName = new Map<string, string[]>()
  for (const { name, date } of events) {
    const text = name[messages.lang]
    const dates = datesByName.get(text)
    if (dates === undefined) datesByName.set(text, [dateText(date, messages)])
    else dates.push(dateText(date, messages))
  }
  return [...datesByName].map(([name, dates]) =>
    messages.sentence.event(name, dates.join(messages.sentence.betweenDates)),
  )
}
