import { useMemo, useState, type ReactNode } from 'react'
import { Notice } from '../../ui/notices/Notice'
import { usePrinting } from '../../ui/usePrinting'
import { printWordsOf } from '../../messages/printWords'
import { useWords } from '../../messages/useWords'
import { readingOf } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { useAddress } from '../../navigation/address'
import { wantedIn, type PrintSearch } from '../../navigation/search/printSearch'
import { comparedYears } from '../../navigation/years'
import { Handout } from './Handout'
import { PrintBar } from './PrintBar'

type Props = {
  readonly world: World
  readonly search: PrintSearch
  readonly title: string
  readonly address: string
  /** What has to be said of the figures as a whole. */
  readonly notices: ReactNode
}

/** The handout as it will come out of the printer, under a short bar that stays on the screen. */
export function PrintView({ world, search, title, address, notices }: Props) {
  const { lang } = useWords()
  const words = printWordsOf(lang)
  const { hrefOf } = useAddress()
  const printing = usePrinting()
  const [pages, setPages] = useState(0)
  const { items, years } = search
  const pair = useMemo(() => comparedYears(years, world.years), [years, world.years])
  const wanted = useMemo(() => wantedIn(items, world.catalog), [items, world.catalog])
  const readings = useMemo(
    () => (pair === null ? [] : wanted.ids.map((id) => readingOf(world, id, pair.from, pair.to))),
    [world, wanted, pair],
  )
  return (
    <main id="main" className="print-view" tabIndex={-1}>
      <PrintBar catalog={world.catalog} wanted={wanted} items={items} pages={pages}>
        {notices}
        {wanted.unknown.length > 0 && (
          <p role="status">{words.unknown(wanted.unknown.join(words.comma))}</p>
        )}
      </PrintBar>
      {readings.length === 0 || pair === null ? (
        <Notice role="alert" title={words.none} hint={words.noneHint}>
          <a href={hrefOf({ screen: 'print', items: undefined })}>{words.core}</a>
        </Notice>
      ) : (
        <Handout
          key={[
            lang,
            items,
            pair.from,
            pair.to,
            world.catalog.dataVersion,
            world.place.code,
          ].join()}
          world={world}
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
