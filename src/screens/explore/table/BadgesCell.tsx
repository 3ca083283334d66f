import { exploreWordsOf } from '../../../messages/exploreWords'
import { pick } from '../../../messages/pick'
import { useLang } from '../../../messages/useWords'
import type { ExplorerRow } from '../../../domain/explorer/explorerRow'

type Props = { readonly row: ExplorerRow; readonly qualityHref: string }

/** What has to be known before a row is quoted: failed checks, estimates, events. */
export function MarksCell({ row, qualityHref }: Props) {
  const lang = useLang()
  const words = exploreWordsOf(lang)
  const { failedChecks, estimated, change, reading } = row
  const { comparability } = reading
  return (
    <>
      {failedChecks > 0 && (
        <a className="chip chip-caution" href={qualityHref}>
          <span aria-hidden="true">≠ </span>
          {words.failedChecks(failedChecks)}
        </a>
      )}
      {estimated && <span className="chip">{words.estimated}</span>}
      {change !== null && comparability.kind === 'caution' && (
        <span className="chip">
          {words.caution}
          <span className="small">
            {comparability.events.map(({ name }) => pick(name, lang)).join(words.listComma)}
          </span>
        </span>
      )}
    </>
  )
}
