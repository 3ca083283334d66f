import { useMemo, useState, type ReactNode } from 'react'
import { Notice } from '../../ui/notices/Notice'
import { usePrinting } from '../../scheduling/usePrinting'
import { useMessages } from '../../messages/useMessages'
import { compareIndicators } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import { resolvePrintItems, type PrintSearch } from '../../navigation/search/printSearch'
import { Handout } from './Handout'
import { PrintBar } from './PrintBar'

type Props = {
  readonly dataset: RegionDataset
  readonly search: PrintSearch
  readonly title: string
  readonly address: string
  /** Notices about the figures as a whole. */
  readonly notices: ReactNode
}

/** The handout as it will be printed, below a bar for the screen only. */
export function PrintView({ dataset, search, title, address, notices }: Props) {
  const { lang } = useMessages()
  const messages = useMessages('exports').exports.print
  const { linkTo } = useNavigation()
  const printing = usePrinting()
  const [pages, setPages] = useState(0)
  const { items } = search
  const pair = dataset.comparedYears
  const selection = useMemo(
    () => resolvePrintItems(items, dataset.catalog),
    [items, dataset.catalog],
  )
  const comparisons = useMemo(() => compareIndicators(dataset, selection.ids), [dataset, selection])
  return (
    <main id="main" className="print-view" tabIndex={-1}>
      <PrintBar catalog={dataset.catalog} selection={selection} items={items} pages={pages}>
        {notices}
        {selection.unknown.length > 0 && (
          <p role="status">{messages.unknown(selection.unknown.join(messages.comma))}</p>
        )}
      </PrintBar>
      {comparisons.length === 0 || pair === null ? (
        <Notice role="alert" title={messages.none} hint={messages.noneHint}>
          <a href={linkTo({ screen: 'print', items: undefined })}>{messages.core}</a>
        </Notice>
      ) : (
        <Handout
          key={[
            lang,
            items,
            pair.from,
            pair.to,
            dataset.catalog.dataVersion,
            dataset.region.code,
          ].join()}
          dataset={dataset}
          pair={pair}
          comparisons={comparisons}
          title={title}
          address={address}
          printing={printing}
          onPages={setPages}
        />
      )}
    </main>
  )
}
