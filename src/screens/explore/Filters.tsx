import { useMessages, useLang } from '../../messages/useMessages'
import { memo, useState, type ReactNode } from 'react'
import { moveFocus } from '../../ui/moveFocus'
import { localize } from '../../messages/localize'
import type { Catalog } from '../../domain/model/catalog'
import type { Unit } from '../../domain/model/indicator'
import {
  countConditions,
  filterIn,
  SORT_KEYS,
  WITHOUT_FILTER,
  type ExploreSearch,
} from '../../navigation/search/exploreSearch'
import type { Columns } from './table/useColumns'

type Props = {
  readonly catalog: Catalog
  readonly units: readonly Unit[]
  readonly columns: Columns
  /** How many changes are tested against chance together. */
  readonly tested: number
  readonly search: ExploreSearch
  readonly change: (changes: Partial<ExploreSearch>) => void
}

type Choice = readonly [value: string, name: string]

/** The filters of the table and, on narrow screens where it has no head, its order. */
export const Filters = memo(function Filters(props: Props) {
  const { catalog, units, columns, tested, search, change } = props
  const lang = useLang()
  const messages = useMessages('explore').explore
  const conditions = countConditions(filterIn(search))
  const topics = catalog.topics.filter(
    ({ section }) => search.section === undefined || String(section) === search.section,
  )
  const used = new Set(catalog.topics.map(({ section }) => section))
  // Only the initial state: a choice must not close the panel.
  const [open, setOpen] = useState(() => conditions > 0 || isWide())
  const choose = (key: keyof ExploreSearch) => (value: string) =>
    change({ [key]: value === '' ? undefined : value })
  return (
    <details
      className="explore-filters"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{conditions === 0 ? messages.filters : messages.filtersSet(conditions)}</summary>
      <div className="explore-fields">
        <Choose
          name={messages.section}
          value={search.section}
          choices={catalog.sections
            .filter(({ id }) => used.has(id))
            .map(({ id, name }) => [String(id), messages.sectionName(id, localize(name, lang))])}
          onChoose={(value) =>
            // A topic of another section would match nothing.
            change({ section: value === '' ? undefined : value, topic: undefined })
          }
        />
        <Choose
          name={messages.topic}
          value={search.topic}
          choices={topics.map(({ id, name }) => [id, localize(name, lang)])}
          onChoose={choose('topic')}
        />
        <Choose
          name={messages.unitFilter}
          value={search.unit}
          choices={units.map((unit) => [unit.zh, localize(unit, lang)])}
          onChoose={choose('unit')}
        />
        <Choose
          name={messages.measureFilter}
          value={search.measure}
          choices={Object.entries(messages.measures)}
          onChoose={choose('measure')}
        />
        <Choose
          name={messages.complete}
          value={search.complete}
          choices={Object.entries(messages.completeness)}
          onChoose={choose('complete')}
        />
        <Choose
          className="explore-order"
          name={messages.sortBy}
          value={search.sort}
          none={messages.reportOrder}
          choices={SORT_KEYS.flatMap((key): readonly Choice[] => {
            const column = columns[key]
            if (column === undefined) return []
            return [
              [key, messages.ascending(column)],
              [`-${key}`, messages.descending(column)],
            ]
          })}
          onChoose={choose('sort')}
        />
        <Tick checked={search.beyond === 'yes'} onTick={(on) => change({ beyond: on })}>
          {messages.beyondChance(tested)}
        </Tick>
        <Tick checked={search.failed === 'yes'} onTick={(on) => change({ failed: on })}>
          {messages.failed}
        </Tick>
        {conditions > 0 && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              moveFocus(currentTarget.closest('.explore-fields')?.querySelector('select'))
              change(WITHOUT_FILTER)
            }}
          >
            {messages.clearFilters}
          </button>
        )}
      </div>
    </details>
  )
})

/** On a narrow screen open filters would push the answer out of view. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 700px)').matches
}

type ChooseProps = {
  readonly name: string
  readonly value: string | undefined
  readonly choices: readonly (readonly [value: string, name: string])[]
  readonly onChoose: (value: string) => void
  readonly none?: string
  readonly className?: string
}

function Choose({ name, value = '', choices, onChoose, none, className }: ChooseProps) {
  const messages = useMessages('explore').explore
  // An unknown value of an old link stays visible, because it explains an empty table.
  const unknown = value !== '' && choices.every(([known]) => known !== value)
  return (
    <label className={className}>
      <span>{name}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{none ?? messages.any}</option>
        {choices.map(([known, text]) => (
          <option key={known} value={known}>
            {text}
          </option>
        ))}
        {unknown && <option value={value}>{value}</option>}
      </select>
    </label>
  )
}

type TickProps = {
  readonly checked: boolean
  readonly onTick: (on: 'yes' | undefined) => void
  readonly children: ReactNode
}

function Tick({ checked, onTick, children }: TickProps) {
  return (
    <label className="explore-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked ? 'yes' : undefined)}
      />
      <span>{children}</span>
    </label>
  )
}
