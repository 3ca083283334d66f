import type { FigureMessages } from '../../messages/messages'
import type { Caution } from '../../domain/checks/cautions'
import { keepChecks, listCautionClauses, listCautionWords } from './cautionTexts'

/** What the data checks found about a figure, as a sentence after its name; empty where nothing is wrong. */
export function formatFindings(
  cautions: readonly Caution[],
  name: string | null,
  messages: FigureMessages,
): string {
  const clauses = listCautionClauses(keepChecks(cautions), messages)
  if (clauses.length === 0) return ''
  const text = clauses.join(messages.sentence.semicolon) + messages.sentence.stop
  return name === null ? text : messages.cautions.named(name, text)
}

/** Cautions in a few words, those of several figures under one word: `A、B：谨慎比较`. */
export function listNamedWords(
  figures: readonly { readonly name: string | null; readonly cautions: readonly Caution[] }[],
  messages: FigureMessages,
): readonly string[] {
  const names = new Map<string, string[]>()
  for (const { name, cautions } of figures)
    for (const word of listCautionWords(cautions, messages))
      names.set(word, [...(names.get(word) ?? []), ...(name === null ? [] : [name])])
  return [...names].map(([word, of]) =>
    of.length === 0 ? word : messages.cautions.named(messages.cautions.list(of), word),
  )
}
