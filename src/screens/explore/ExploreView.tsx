import { useMessages } from '../../messages/useMessages'
import { useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { AnswerCard } from '../../ui/answer/AnswerCard'
import { foundText } from '../../ui/answer/foundText'
import { matchLabel, matchText } from '../../ui/answer/matchText'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { moveFocus } from '../../ui/moveFocus'
import { useNavigation } from '../../navigation/useNavigation'
import { itemsText, type ExploreSearch } from '../../navigation/search/exploreSearch'
import type { YearPair } from '../../domain/model/comparedYears'
import { isTooSpread } from '../../domain/comparison/groupByUnit'
import { testTogether } from '../../domain/comparison/testedTogether'
import { listUnits } from './rows/filterRows'
import type { Indicator } from '../../domain/model/indicator'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { ComparePanel } from './compare/ComparePanel'
import { ExploreTitle } from './ExploreTitle'
import { Filters } from './Filters'
import { SearchBox } from './search/SearchBox'
import { SelectionBar } from './SelectionBar'
import { TablePanel } from './table/TablePanel'
import { useColumns } from './table/useColumns'
import { useOpenBestMatch } from './search/useOpenBestMatch'
import { useResults } from './search/useResults'
import { useSelection } from './useSelection'
import { useTypedQuery } from './search/useTypedQuery'
import './explore.css'

type Props = {
  readonly dataset: RegionDataset
  /** The address, for controls. */
  readonly search: ExploreSearch
  /** The same a moment later, for rows and charts. */
  readonly settled: ExploreSearch
  /** Changes this screen's part of the address; with `replace` without a new history entry. Stable. */
  readonly change: (changes: Partial<ExploreSearch>, how?: { readonly replace: boolean }) => void
  /** The menu of files and copies of the selection, or of the indicators listed. */
  readonly exportPanel?: (listed: readonly string[]) => ReactNode
  /** Copies and files of the best match of the search, by its id. */
  readonly answerExports?: (indicator: Indicator) => ReactNode
  /** The figures of a report in its order, by the report's id. */
  readonly reportView?: (report: string) => ReactNode
}

/** Every indicator, to search, filter, sort, select and chart, or a report's figures in its order. */
export function ExploreView(props: Props) {
  const { dataset, settled, reportView } = props
  const { report } = settled
  const pair = dataset.comparedYears
  const isReport = report !== undefined
  const wasReport = useRef(isReport)
  // The link that was pressed is gone.
  useEffect(() => {
    if (wasReport.current !== isReport) moveFocus(document.querySelector('.explore h1'))
    wasReport.current = isReport
  }, [isReport])
  // The shell announces a dataset without years.
  if (pair === null) return null
  if (report === undefined) return <Explorer {...props} pair={pair} />
  return (
    <div className="explore">
      <ExploreTitle dataset={dataset} report={report} />
      {reportView?.(report)}
    </div>
  )
}

function Explorer({
  dataset,
  pair,
  search,
  settled,
  change,
  exportPanel,
  answerExports,
}: Props & { readonly pair: YearPair }) {
  const allMessages = useMessages('explore', 'search')
  const messages = allMessages.explore
  const { linkTo } = useNavigation()
  const keep = (text: string) => change({ q: text === '' ? undefined : text }, { replace: true })
  const { typed, type, flush } = useTypedQuery(search.q ?? '', keep)
  const results = useResults(dataset, pair, settled, typed)
  const { all, best, matched, query, loading, loadPinyin } = results
  const { link, open, cancel } = useOpenBestMatch(query === typed && !loading)
  const figure =
    best !== null && matched.kind === 'asTyped' ? matched.figures.get(best.indicator.id) : undefined
  const selection = useSelection(dataset, search, change)
  const columns = useColumns(all, pair, results.mixed ? results.sparse : null, settled)
  const units = useMemo(() => listUnits(all), [all])
  const { tested } = useMemo(() => testTogether(all.map(({ comparison }) => comparison)), [all])
  const { chart } = settled
  const [opened, setOpened] = useState(false)
  const { chosen } = selection
  const root = useRef<HTMLDivElement>(null)
  const searchField = () => root.current?.querySelector('[type=search]')
  const charted = useMemo(
    () => chosen.flatMap(({ id }) => all.find(({ indicator }) => indicator.id === id) ?? []),
    [chosen, all],
  )
  /** Without changing the hash, which is the route. */
  const skipToTable = (event: MouseEvent) => {
    event.preventDefault()
    moveFocus(root.current?.querySelector('.explore-table tbody .row-name a'), searchField())
  }
  return (
    <div className="explore" ref={root}>
      <div className="explore-top">
        <a className="skip" href="#table" onClick={skipToTable}>
          {messages.skipToTable}
        </a>
        <ExploreTitle dataset={dataset} report={undefined} />
        <SearchBox
          typed={typed}
          onType={(text) => {
            cancel()
            type(text)
          }}
          onFocus={loadPinyin}
          onLeave={flush}
          onOpen={() => {
            flush()
            open()
          }}
          loading={loading}
          slashKey={search.keys !== 'off'}
          onSlashKey={(on) => change({ keys: on ? undefined : 'off' })}
        />
      </div>
      {chart !== undefined && charted.length > 0 && (
        <ComparePanel
          dataset={dataset}
          rows={charted}
          pair={pair}
          scale={chart}
          search={search}
          settled={settled}
          change={change}
          focused={opened}
        />
      )}
      {best !== null && matched.kind !== 'asTyped' && (
        <p className="explore-near">{matchText(matched, allMessages.search)}</p>
      )}
      {best !== null && (
        <FigureBoundary of={best.indicator} showing={best}>
          <AnswerCard
            dataset={dataset}
            row={best}
            label={matchLabel(matched, allMessages.search)}
            found={figure && foundText(dataset, best.indicator, figure, allMessages)}
            enter={matched.kind === 'notReported' ? undefined : allMessages.search.enterOpens}
            exports={answerExports?.(best.indicator)}
            indicatorHref={(id) => linkTo({ screen: 'indicator', id })}
            qualityHref={linkTo({ screen: 'quality' })}
            link={link}
          />
        </FigureBoundary>
      )}
      <Filters
        catalog={dataset.catalog}
        units={units}
        columns={columns}
        tested={tested}
        search={search}
        change={change}
      />
      {exportPanel?.(results.listed)}
      <TablePanel
        dataset={dataset}
        results={results}
        columns={columns}
        search={search}
        change={change}
        onClearQuery={() => type('')}
        focusSearch={() => moveFocus(searchField())}
        selection={selection}
      />
      {chosen.length + selection.unknown.length > 0 && (
        <SelectionBar
          selection={selection}
          charted={search.chart !== undefined}
          presentHref={linkTo({
            screen: 'present',
            items: itemsText(chosen.map(({ id }) => id)),
          })}
          onChart={(on) => {
            setOpened(on)
            // By default indicators that would be flat on a shared scale get their own.
            change({ chart: on ? (isTooSpread(charted) ? 'own' : 'shared') : undefined })
          }}
          focusAfter={() => [root.current?.querySelector('.explore-scroll'), searchField()]}
        />
      )}
    </div>
  )
}
