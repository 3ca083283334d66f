import type { ReactNode } from 'react'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Topic } from '../../domain/model/catalog'
import type { LocalizedText } from '../../domain/model/indicator'
import { topicStyle } from '../../theme/palette'

type Props = {
  /** Null while the catalogue is loading. */
  readonly topic: Topic | null
  /** Of its core indicator; null while the catalogue is loading. */
  readonly name: LocalizedText | null
  readonly href: string | null
  readonly busy?: boolean
  readonly children: ReactNode
}

/** The card of one core topic. It is there before its figures, so that the layout does not shift. */
export function TopicCard({ topic, name, href, busy, children }: Props) {
  const { lang } = useMessages()
  const write = (text: LocalizedText | null) => (text === null ? '\u00a0' : localize(text, lang))
  const measure = write(name)
  return (
    <article
      className="topic-card"
      data-topic={topic?.id}
      style={topicStyle(topic?.paletteSlot ?? null)}
      aria-busy={busy}
    >
      <p className="topic-name">{write(topic?.name ?? null)}</p>
      <h2>{href === null ? measure : <a href={href}>{measure}</a>}</h2>
      {children}
    </article>
  )
}
