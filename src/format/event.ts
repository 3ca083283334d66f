import type { FigureMessages } from '../messages/messages'
import type { Event } from '../domain/model/catalog'

/** What an event does to the figures, and the document that it rests on. */
export function eventNoteText(
  { note, source }: Pick<Event, 'note' | 'source'>,
  messages: FigureMessages,
): string {
  const { lang } = messages
  return messages.eventNote(note[lang], source.title[lang], source.number)
}
