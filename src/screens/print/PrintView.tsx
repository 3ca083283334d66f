import { useMemo, useState, type ReactNode } from 'react'
import { Notice } from '../../ui/notices/Notice'
import { usePrinting } from '../../ui/usePrinting'
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
  /** What has to be said of the figures as a whole. */
  readonly notices: ReactNode
}

/** The handout as it will come out of the printer, under a short bar that stays on the screen. */
export function PrintView({ dataset, search, title, address, notices }: Props) {
  const { lang } = useMessages()
  const messages = useMessages('exports').exports.print
  const { linkTo } = useNavigation()
  const printing = usePrinting()
  const [pages, setPages] = useState(0)
  const { items } = search
  const pair = dataset.comparedYears
  const wanted = useMemo(() => resolvePrintItems(items, dataset.catalog), [items, dataset.catalog])
  const readings = useMemo(() => compareIndicators(dataset, wanted.ids), [dataset, wanted])
  return (
    <main id="main" className="print-view" tabIndex={-1}>
      <PrintBar catalog={dataset.catalog} wanted={wanted} items={items} pages={pages}>
        {notices}
        {wanted.unknown.length > 0 && (
          <p role="status">{messages.unknown(wanted.unknown.join(messages.comma))}</p>
        )}
      </PrintBar>
      {readings.length === 0 || pair === null ? (
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
          readings={readings}
          title={title}
          address={address}
          printing={printing}
          onPages={setPages}
        />
      )}
    </main>
  )
}
