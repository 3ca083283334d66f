import type { ReactNode } from 'react'
import { yearText } from '../../format/values/period'
import { exportWordsOf } from '../../messages/exportWords'
import { pick } from '../../messages/pick'
import { printWordsOf } from '../../messages/printWords'
import { useWords } from '../../messages/useWords'
import type { World } from '../../domain/model/regionDataset'
import type { YearPair } from '../../navigation/years'

export type SheetTexts = {
  readonly world: World
  readonly pair: YearPair
  /** The installation's. */
  readonly title: string
  /** Where what is printed can be looked up. */
  readonly address: string
}

type Props = SheetTexts & { readonly at: number; readonly of: number; readonly children: ReactNode }

/** A page with all that must be on every page, should it be torn from the others. */
export function Sheet({ world, pair, title, address, at, of, children }: Props) {
  const { lang, figures } = useWords()
  const print = printWordsOf(lang)
  const exports = exportWordsOf(lang)
  const { catalog } = world
  const later = yearText(pair.to, figures)
  return (
    <section className="sheet" aria-label={print.page(at, of)}>
      <header className="sheet-head">
        <strong>{title}</strong>
        <span>
          {pick(world.place.name, lang)} ·{' '}
          {pair.from === pair.to ? later : print.compared(yearText(pair.from, figures), later)}
        </span>
      </header>
      {catalog.synthetic && <p className="sheet-synthetic">{exports.syntheticNote}</p>}
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">
        <span>
          {exports.version(catalog.dataVersion)} · {print.address(address)}
        </span>
        <span className="sheet-page">{print.page(at, of)}</span>
      </footer>
    </section>
  )
}
