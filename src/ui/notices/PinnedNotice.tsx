import { figureText } from '../../format/values/figure'
import { whenText } from '../../format/values/period'
import { statusText } from '../../format/status'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Messages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import type { FigureDifference, DatasetDifferences } from '../../domain/model/datasetDifferences'
import './pinnedNotice.css'

/** What the latest data say, as far as known. */
export type VersionDrift =
  | { readonly kind: 'asking' }
  /** The latest data could not be loaded. */
  | { readonly kind: 'unknown' }
  /** The server lacks the pinned version: the latest is shown instead, or nothing. */
  | { readonly kind: 'lost'; readonly instead: 'latest' | 'nothing' }
  | { readonly kind: 'compared'; readonly differences: DatasetDifferences }

type Props = {
  readonly version: string
  readonly later: VersionDrift
  /** The same view of the latest data. */
  readonly latestHref: string
  /** Ids of the indicators in view, whose differences come first. */
  readonly firstIds?: readonly string[]
}

/** More lines than this are folded. */
const OPEN_LINES = 5

/** Says that the figures are of an earlier version, and which have changed since. */
export function PinnedNotice({ version, later, latestHref, firstIds = [] }: Props) {
  const messages = useMessages('embed').embed.pinned
  const changed = later.kind === 'compared' ? later.differences.changed : []
  const summary = (
    <>
      <span>{later.kind === 'lost' ? messages.unavailable(version) : messages.title(version)}</span>
      <strong>{useStatus(later)}</strong>
    </>
  )
  const link = (
    <a className="pinned-latest" href={latestHref}>
      {messages.latest}
    </a>
  )
  if (changed.length === 0)
    return (
      <p className="pinned" role="status">
        {summary}
        {(later.kind === 'compared' ? later.differences.added > 0 : later.kind === 'lost') && link}
      </p>
    )
  const first = new Set(firstIds)
  const ordered = [...changed].sort(
    (a, b) => Number(first.has(b.indicator.id)) - Number(first.has(a.indicator.id)),
  )
  return (
    <details className="pinned" open={changed.length <= OPEN_LINES}>
      <summary>{summary}</summary>
      <ul>
        {ordered.map((difference) => (
          <Difference
            key={`${difference.indicator.id} ${difference.before.year}`}
            {...difference}
          />
        ))}
      </ul>
      {link}
    </details>
  )
}

function useStatus(later: VersionDrift): string {
  const { figures } = useMessages()
  const messages = useMessages('embed').embed.pinned
  switch (later.kind) {
    case 'asking':
      return messages.checking
    case 'unknown':
      return messages.unknown
    case 'lost':
      return later.instead === 'latest' ? messages.unavailableHint : ''
    case 'compared': {
      const { changed, added } = later.differences
      return [
        changed.length === 0 ? null : messages.changed(changed.length),
        added === 0 ? null : messages.added(added),
        changed.length + added === 0 ? messages.unchanged : null,
      ]
        .filter((text) => text !== null)
        .join(figures.sentence.comma)
    }
  }
}

function Difference({ indicator, before, after }: FigureDifference) {
  const { figures, lang } = useMessages()
  const messages = useMessages('embed').embed.pinned
  return (
    <li>
      {messages.compare(
        localize(indicator.name, lang),
        whenText(before, figures),
        figureWithStatus(before, indicator, figures),
        after === null
          ? messages.removed
          : figureWithStatus(after.observation, after.indicator, figures),
      )}
    </li>
  )
}

/** With the status, because a provisional figure may become final with the same value. */
function figureWithStatus(
  figure: Observation,
  indicator: Indicator,
  messages: Messages['figures'],
) {
  const status = figure.kind === 'reported' ? statusText(figure.status, messages) : null
  const text = figureText(figure, indicator, messages)
  return status === null ? text : `${text} · ${status}`
}
