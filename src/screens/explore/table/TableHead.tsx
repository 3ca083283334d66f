import { Term } from '../../../ui/figures/Term'
import {
  SORT_KEYS,
  type ExplorerSort,
  type SortKey,
} from '../../../navigation/search/exploreSearch'
import type { Columns } from './useColumns'

type Props = {
  readonly columns: Columns
  readonly sort: ExplorerSort | null
  readonly onSort: (sort: ExplorerSort | null) => void
}

/** Columns with a glossary term. */
const TERMS: Readonly<Partial<Record<SortKey, string>>> = {
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

/** The table's head: every column sorts, some have a glossary term. */
export function TableHead({ columns, sort, onSort }: Props) {
  return (
    <thead>
      <tr>
        {SORT_KEYS.map((key) => {
          const name = columns[key]
          if (name === undefined) return null
          const { aria, sign } = describeState(key, sort)
          const term = TERMS[key]
          return (
            <th
              key={key}
              scope="col"
              data-key={key}
              aria-sort={aria}
              abbr={name}
              data-copied={key === 'years' ? 'no' : undefined}
            >
              <span className="head">
                <button type="button" onClick={() => onSort(nextSort(key, sort))}>
                  <span>{name}</span> <span aria-hidden="true">{sign}</span>
                </button>
                {term !== undefined && <Term id={term} />}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
