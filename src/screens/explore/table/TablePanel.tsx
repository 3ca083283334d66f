import { useMemo } from 'react'
import { Notice } from '../../../ui/notices/Notice'
import { RetryButton } from '../../../ui/notices/RetryButton'
import { figureText } from '../../../format/values/figure'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import {
  type ExplorerSort,
  sortIn,
  sortText,
  WITHOUT_FILTER,
  type ExploreSearch,
} from '../../../navigation/search/exploreSearch'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { useNavigation } from '../../../navigation/useNavigation'
import { IndicatorTable } from './IndicatorTable'
import { NoResult } from '../search/NoResult'
import { SparseNote } from './SparseNote'
import { TableHead } from './TableHead'
import type { Columns } from './useColumns'
import { useRowCopy } from './useRowCopy'
import type { Results } from '../search/useResults'
import type { Selection } from '../useSelection'

type Props = {
  readonly dataset: RegionDataset
  readonly results: Results
  readonly columns: Columns
  /** The address, ahead of the rows. */
  readonly search: ExploreSearch
  readonly change: (changes: Partial<ExploreSearch>) => void
  readonly onClearQuery: () => void
  /** Moves the focus before a button is removed with its message. */
  readonly focusSearch: () => void
  readonly selection: Selection
}

/** The number of results as a live status, and the table of them or the way back from none. */
export function TablePanel(props: Props) {
  const { dataset, results, columns, change, onClearQuery, focusSearch, selection } = props
  const { lang, figures } = useMessages()
  const { explore: messages, search } = useMessages('explore', 'search')
  const { linkTo } = useNavigation()
  const { all, best, matched, query, found, visibleCount, groups, waiting, pinyinError } = results
  const sort = sortIn(props.search)
  const copying = useRowCopy(dataset, all)
  const onSort = (next: ExplorerSort | null) => change({ sort: sortText(next) })
  const hrefs = useMemo(
    () => new Map(all.map(({ indicator: { id } }) => [id, linkTo({ screen: 'indicator', id })])),
    [all, linkTo],
  )
  const bestMatch =
    best === null
      ? ''
      : (matched.kind === 'asTyped' ? messages.best : messages.near)(
          localize(best.indicator.name, lang),
          figureText(best.comparison.to, best.indicator, figures),
        )
  return (
    <>
      <div className="explore-bar">
        <p className="explore-count" role="status">
          {waiting ? messages.pinyinLoading : messages.count(visibleCount, all.length) + bestMatch}
        </p>
        {results.sparse !== null && (
          <SparseNote
            sparse={results.sparse}
            complete={results.complete}
            only={props.search.complete === 'both'}
            onOnly={(only) => change({ complete: only ? 'both' : undefined })}
          />
        )}
        <p className="explore-copied" role="status">
          {copying.told}
        </p>
      </div>
      {pinyinError !== null && (
        <Notice role="alert" title={search.pinyinUnavailable} hint={search.pinyinUnavailableHint}>
          <RetryButton error={pinyinError} retry={results.retryPinyin} />
        </Notice>
      )}
      {visibleCount > 0 && (
        <IndicatorTable
          head={<TableHead columns={columns} sort={sort} onSort={onSort} />}
          dataset={dataset}
          groups={groups}
          columns={columns}
          hrefs={hrefs}
          qualityHref={linkTo({ screen: 'quality' })}
          selected={selection.ids}
          full={selection.full}
          onSelect={selection.select}
          copying={copying}
        />
      )}
      {visibleCount === 0 && !waiting && !(pinyinError !== null && found === 0) && (
        <NoResult
          query={query}
          found={found}
          onClearQuery={() => {
            focusSearch()
            onClearQuery()
          }}
          onClearFilters={() => {
            focusSearch()
            change(WITHOUT_FILTER)
          }}
        />
      )}
    </>
  )
}
