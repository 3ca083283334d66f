import { useMessages, useLang } from '../../../messages/useMessages'
import { localize } from '../../../messages/localize'
import type { ExplorerRow } from './explorerRow'

type Props = { readonly row: ExplorerRow; readonly qualityHref: string }

/** Failed checks, estimates and events to know before quoting a row. */
export function BadgesCell({ row, qualityHref }: Props) {
  const lang = useLang()
  const messages = useMessages('explore').explore
  const { failedChecks, estimated, comparison } = row
  const { kind, comparability } = comparison
  return (
    <>
      {failedChecks > 0 && (
        <a className="chip chip-caution" href={qualityHref}>
          <span aria-hidden="true">≠ </span>
          {messages.failedChecks(failedChecks)}
        </a>
      )}
      {estimated && <span className="chip">{messages.estimated}</span>}
      {kind === 'change' && comparability.kind === 'caution' && (
        <span className="chip">
          {messages.caution}
          <span className="small">
            {comparability.events.map(({ name }) => localize(name, lang)).join(messages.listComma)}
          </span>
        </span>
      )}
    </>
  )
}
