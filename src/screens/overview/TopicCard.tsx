import type { ReactNode } from 'react'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Topic } from '../../domain/model/catalog'
import { topicStyle } from '../../theme/palette'

type Props = {
  /** Null while the catalogue is loading. */
  readonly topic: Topic | null
  readonly href: string | null
  readonly busy?: boolean
  readonly children: ReactNode
}

/** The card of one core topic. It is there before its figures, so that the layout does not shift. */
export function TopicCard({ topic, href, busy, children }: Props) {
  const { lang } = useMessages()
  const name = topic === null ? '\u00a0' : localize(topic.name, lang)
  return (
    <article
      className="panel topic-card"
      data-topic={topic?.id}
      style={topicStyle(topic?.paletteSlot ?? null)}
      aria-busy={busy}
    >
      <h2>{href === null ? name : <a href={href}>{name}</a>}</h2>
      {children}
    </article>
  )
}
