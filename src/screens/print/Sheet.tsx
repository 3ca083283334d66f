import type { ReactNode } from 'react'
import { yearText } from '../../format/values/period'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { RegionDataset } from '../../domain/model/regionDataset'
import type { YearPair } from '../../domain/model/comparedYears'

export type SheetTexts = {
  readonly dataset: RegionDataset
  readonly pair: YearPair
  /** The title of the installation. */
  readonly title: string
  /** The address of the printed figures. */
  readonly address: string
}

type Props = SheetTexts & {
  readonly at: number
  readonly of: number
  readonly landscape?: boolean
  readonly children: ReactNode
}

/** A page with title, region, years, version, address and page number, complete on its own. */
export function Sheet({ dataset, pair, title, address, at, of, landscape, children }: Props) {
  const { lang, figures } = useMessages()
  const print = useMessages('exports').exports.print
  const { exports } = useMessages('exports')
  const { catalog } = dataset
  const later = yearText(pair.to, figures)
  return (
    <section className="sheet" aria-label={print.page(at, of)} data-landscape={landscape}>
      <header className="sheet-head">
        <strong>{title}</strong>
        <span>
          {[
            localize(dataset.region.name, lang),
            pair.from === pair.to ? later : print.compared(yearText(pair.from, figures), later),
          ].join(' · ')}
        </span>
      </header>
      {catalog.synthetic && <p className="sheet-synthetic">{exports.syntheticNote}</p>}
      <div className="sheet-body">{children}</div>
      <footer className="sheet-footer">
        <span>{`${exports.version(catalog.dataVersion)} · ${print.address(address)}`}</span>
        <span className="sheet-page">{print.page(at, of)}</span>
      </footer>
    </section>
  )
}
