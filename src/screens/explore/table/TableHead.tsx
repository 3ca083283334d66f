import { Term } from '../../../ui/figures/Term'
import {
  SORT_KEYS,
  type ExplorerSort,
  type SortKey,
} from '../../../navigation/search/exploreSearch'
import { COLUMN_KEYS, type ColumnKey, type Columns } from './useColumns'

type Props = {
  readonly columns: Columns
  readonly sort: ExplorerSort | null
  readonly onSort: (sort: ExplorerSort | null) => void
}

/** Columns with a glossary term. */
const TERMS: Readonly<Partial<Record<ColumnKey, string>>> = {
  scope: 'scope',
  unit: 'counting-units',
  change: 'relative-change',
  years: 'stages',
  marks: 'caution',
}

/** Texts sort ascending first, figures descending. */
function firstDescending(key: SortKey): boolean {
  return key !== 'name' && key !== 'scope' && key !== 'unit'
}

/** Cycles through the column's first direction, its opposite, and the report's order. */
function nextSort(key: SortKey, sort: ExplorerSort | null): ExplorerSort | null {
  const descending = firstDescending(key)
  if (sort?.key !== key) return { key, descending }
  return sort.descending === descending ? { key, descending: !descending } : null
}

function describeState(key: SortKey, sort: ExplorerSort | null) {
  if (sort?.key !== key) return { aria: 'none', sign: '↕' } as const
  return sort.descending
    ? ({ aria: 'descending', sign: '↓' } as const)
    : ({ aria: 'ascending', sign: '↑' } as const)
}

/** Drawings and controls. */
const NOT_COPIED: ReadonlySet<ColumnKey> = new Set(['years', 'copy'])

/** The table's head: most columns sort, some have a glossary term. */
export function TableHead({ columns, sort, onSort }: Props) {
  return (
    <thead>
      <tr>
        {COLUMN_KEYS.map((key) => {
          const name = columns[key]
          if (name === undefined) return null
          const sortKey = SORT_KEYS.find((one) => one === key)
          const term = TERMS[key]
          return (
            <th
              key={key}
              scope="col"
              data-key={key}
              aria-sort={sortKey && describeState(sortKey, sort).aria}
              abbr={name}
              data-copied={NOT_COPIED.has(key) ? 'no' : undefined}
            >
              <span className="head">
                {sortKey === undefined ? (
                  <span>{name}</span>
                ) : (
                  <button type="button" onClick={() => onSort(nextSort(sortKey, sort))}>
                    <span>{name}</span>{' '}
                    <span aria-hidden="true">{describeState(sortKey, sort).sign}</span>
                  </button>
                )}
                {term !== undefined && <Term id={term} />}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
