import { useMessages } from '../../../messages/useMessages'
import type { Span } from '../../../reading/span'
import { useIncrementalRender } from '../../../scheduling/useIncrementalRender'
import { groupOthers } from '../model/numberStates'
import type { ProofReading } from '../proofread/proofread'

type Props = {
  readonly text: string
  readonly reading: ProofReading
  readonly onShow: (span: Span) => void
}

/** Numbers that were not read, then those that are no figures, by their reason. */
export function OtherPanel({ text, reading, onShow }: Props) {
  const { desk } = useMessages('desk')
  const messages = desk.numbers
  const { unread, others } = reading
  return (
    <div className="desk-scroll">
      <h2>{messages.group(messages.unread, unread.length)}</h2>
      <p>{unread.length === 0 ? messages.allRead : messages.unreadHint}</p>
      <NumberList text={text} spans={unread} onShow={onShow} />
      <h2>{messages.group(messages.others, others.length)}</h2>
      {groupOthers(others).map(({ why, others: members }) => (
        <details key={why} className="desk-issues">
          <summary>{messages.group(messages.reasons[why], members.length)}</summary>
          <NumberList text={text} spans={members} onShow={onShow} />
        </details>
      ))}
    </div>
  )
}

/** Signs on either side of a number. */
const AROUND = 10

type ListProps = Pick<Props, 'text' | 'onShow'> & { readonly spans: readonly Span[] }

function NumberList({ text, spans, onShow }: ListProps) {
  const rendered = useIncrementalRender(spans.length, { initial: 20, step: 60 })
  const around = (start: number, end: number) => text.slice(Math.max(0, start), end)
  return (
    <ul>
      {spans.slice(0, rendered).map((span) => (
        <li key={span.start}>
          <button type="button" className="desk-quote" onClick={() => onShow(span)}>
            <span>{around(span.start - AROUND, span.start).replace(/^.*\n/s, '')}</span>
            <strong>{around(span.start, span.end)}</strong>
            <span>{around(span.end, span.end + AROUND).replace(/\n.*$/s, '')}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
