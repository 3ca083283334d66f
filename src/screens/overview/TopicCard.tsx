import type { ReactNode } from 'react'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Topic } from '../../domain/model/catalog'

type Props = {
  /** Null while the catalogue is loading. */
  readonly topic: Topic | null
  readonly href: string | null
  readonly busy?: boolean
  readonly children: ReactNode
}

/** The frame of one core topic; it stands before its figures do, so that nothing jumps when they come. */
export function TopicCard({ topic, href, busy, children }: Props) {
  const { lang } = useMessages()
  const name = topic === null ? '\u00a0' : localize(topic.name, lang)
  return (
    <article className="panel topic-card" data-topic={topic?.id} aria-busy={busy}>
      <h2>
        <span className="topic-marker" aria-hidden="true" />
        {href === null ? name : <a href={href}>{name}</a>}
      </h2>
      {children}
    </article>
  )
}
