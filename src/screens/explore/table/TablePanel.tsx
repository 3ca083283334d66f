import { useMemo } from 'react'
import { Notice } from '../../../ui/notices/Notice'
import { figureText } from '../../../format/values/figure'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import type { ExplorerSort } from '../../../navigation/search/exploreSearch'
import { useNavigation } from '../../../navigation/useNavigation'
import {
  sortIn,
  sortText,
  WITHOUT_FILTER,
  type ExploreSearch,
} from '../../../navigation/search/exploreSearch'
import { IndicatorTable } from './IndicatorTable'
import { NoResult } from '../search/NoResult'
import { TableHead } from './TableHead'
import type { Columns } from './useColumns'
import type { Results } from '../search/useResults'
import type { Selection } from '../useSelection'

type Props = {
  readonly results: Results
  readonly columns: Columns
  /** The order that the address asks for, ahead of the rows. */
  readonly order: ExploreSearch['sort']
  readonly change: (changes: Partial<ExploreSearch>) => void
  readonly onClearQuery: () => void
  /** Before a button of a message goes away with it. */
  readonly toSearch: () => void
  readonly selection: Selection
}

/** How many were found, told as it changes, and the table of them or the way back from none. */
export function TablePanel(props: Props) {
  const { results, columns, change, onClearQuery, toSearch, selection } = props
  const { lang, figures } = useMessages()
  const messages = useMessages('explore').explore
  const { linkTo } = useNavigation()
  const { all, best, near, asked, found, shown, groups, waiting, lacking, loadPinyin } = results
  const sort = sortIn({ sort: props.order })
  const onSort = (next: ExplorerSort | null) => change({ sort: sortText(next) })
  const hrefs = useMemo(
    () => new Map(all.map(({ indicator: { id } }) => [id, linkTo({ screen: 'indicator', id })])),
    [all, linkTo],
  )
  const told =
    best === null
      ? ''
      : (near ? messages.near : messages.best)(
          localize(best.indicator.name, lang),
          figureText(best.comparison.to, best.indicator, figures),
        )
  return (
    <>
      <p className="explore-count" role="status">
        {waiting ? messages.pinyinLoading : messages.count(shown, all.length) + told}
      </p>
      {lacking && (
        <Notice role="alert" title={messages.pinyinLacking} hint={messages.pinyinLackingHint}>
          <button
            type="button"
            onClick={() => {
              toSearch()
              loadPinyin()
            }}
          >
            {messages.pinyinRetry}
          </button>
        </Notice>
      )}
      {shown > 0 && (
        <IndicatorTable
          head={<TableHead columns={columns} sort={sort} onSort={onSort} />}
          groups={groups}
          columns={columns}
          hrefs={hrefs}
          qualityHref={linkTo({ screen: 'quality' })}
          selected={selection.ids}
          full={selection.full}
          onSelect={selection.select}
        />
      )}
      {shown === 0 && !waiting && !(lacking && found === 0) && (
        <NoResult
          query={asked}
          found={found}
          onClearQuery={() => {
            toSearch()
            onClearQuery()
          }}
          onClearFilters={() => {
            toSearch()
            change(WITHOUT_FILTER)
          }}
        />
      )}
    </>
  )
}
