import { useMemo, useState, type ReactNode } from 'react'
import { Notice } from '../../ui/notices/Notice'
import { usePrinting } from '../../scheduling/usePrinting'
import { useMessages } from '../../messages/useMessages'
import { runChecks } from '../../domain/checks/runChecks'
import { compareIndicators } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import { resolvePrintItems, type PrintSearch } from '../../navigation/search/printSearch'
import { ComparisonSheets } from './table/ComparisonSheets'
import { ErrataSheets } from './table/ErrataSheets'
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

/** What will be printed, below a bar for the screen only. */
export function PrintView({ dataset, search, title, address, notices }: Props) {
  const messages = useMessages('exports').exports.print
  const [pages, setPages] = useState(0)
  const { items, form } = search
  const selection = useMemo(
    () => resolvePrintItems(items, dataset.catalog),
    [items, dataset.catalog],
  )
  return (
    <main id="main" className="print-view" tabIndex={-1}>
      <PrintBar catalog={dataset.catalog} selection={selection} search={search} pages={pages}>
        {notices}
        {selection.unknown.length > 0 && (
          <p role="status">{messages.unknown(selection.unknown.join(messages.comma))}</p>
        )}
      </PrintBar>
      {form === 'errata' ? (
        <Errata dataset={dataset} title={title} address={address} onPages={setPages} />
      ) : (
        <Indicators
          dataset={dataset}
          ids={selection.ids}
          form={form}
          title={title}
          address={address}
          onPages={setPages}
        />
      )}
    </main>
  )
}

type PagesProps = Pick<Props, 'dataset' | 'title' | 'address'> & {
  readonly onPages: (pages: number) => void
}

/** Changes with all that the pages are laid out for. */
function useLayoutKey(dataset: RegionDataset, ...others: readonly (string | undefined)[]): string {
  const { lang } = useMessages()
  const { catalog, region, comparedYears } = dataset
  const years = [comparedYears?.from, comparedYears?.to]
  return [lang, catalog.dataVersion, region.code, ...years, ...others].join()
}

function Indicators(
  props: PagesProps & { readonly ids: readonly string[]; readonly form: 'table' | undefined },
) {
  const { ids, form, ...pages } = props
  const { dataset } = pages
  const messages = useMessages('exports').exports.print
  const { linkTo } = useNavigation()
  const printing = usePrinting()
  const comparisons = useMemo(() => compareIndicators(dataset, ids), [dataset, ids])
  const key = useLayoutKey(dataset, form, ...ids)
  const pair = dataset.comparedYears
  if (comparisons.length === 0 || pair === null)
    return (
      <Notice role="alert" title={messages.none} hint={messages.noneHint}>
        <a href={linkTo({ screen: 'print', items: undefined })}>{messages.core}</a>
      </Notice>
    )
  return form === 'table' ? (
    <ComparisonSheets key={key} {...pages} pair={pair} ids={ids} />
  ) : (
    <Handout key={key} {...pages} pair={pair} comparisons={comparisons} printing={printing} />
  )
}

/** Without a contradiction there is nothing to print. */
function Errata(props: PagesProps) {
  const { dataset } = props
  const messages = useMessages('exports').exports.print
  const checks = useMemo(
    () => runChecks(dataset).filter(({ outcome }) => outcome === 'failed'),
    [dataset],
  )
  const key = useLayoutKey(dataset)
  const pair = dataset.comparedYears
  return checks.length === 0 || pair === null ? (
    <Notice role="status" title={messages.noErrata} />
  ) : (
    <ErrataSheets key={key} {...props} pair={pair} checks={checks} />
  )
}
