import { CautionMarks } from '../../../ui/figures/CautionMarks'
import { useMessages, useLang } from '../../../messages/useMessages'
import { localize } from '../../../messages/localize'
import type { ExplorerRow } from '../rows/explorerRow'

type Props = { readonly row: ExplorerRow; readonly qualityHref: string }

/** The cautions of a row, failed checks of other years, and events. */
export function BadgesCell({ row, qualityHref }: Props) {
  const lang = useLang()
  const messages = useMessages('explore').explore
  const { failedChecks, comparison } = row
  const { kind, comparability } = comparison
  const cautions = comparison.cautions.filter(
    (one) => one.kind === 'check' || one.kind === 'status',
  )
  // Of the compared years the cautions say what failed.
  const elsewhere = failedChecks > 0 && cautions.every((one) => one.kind !== 'check')
  return (
    <>
      <CautionMarks cautions={cautions} checksHref={qualityHref} />
      {elsewhere && (
        <a className="chip chip-caution" href={qualityHref}>
          <span aria-hidden="true">≠ </span>
          <span>{messages.failedChecks(failedChecks)}</span>
        </a>
      )}
      {kind === 'change' && comparability.kind === 'caution' && (
        <span className="chip">
          {messages.cautionFor(
            [...new Set(comparability.events.map(({ name }) => localize(name, lang)))].join(
              messages.listComma,
            ),
          )}
        </span>
      )}
    </>
  )
}
