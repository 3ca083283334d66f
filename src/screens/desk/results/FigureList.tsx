import { memo, useCallback, useEffect, useRef } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { useMessages } from '../../../messages/useMessages'
import { useIncrementalRender } from '../../../scheduling/useIncrementalRender'
import type { FigureRow, Filter } from '../model/figureRows'
import { nameIndicator } from '../model/figureTexts'
import type { Decision } from '../model/work'

type Props = {
  readonly dataset: RegionDataset
  readonly rows: readonly FigureRow[]
  readonly decisions: Readonly<Record<string, Decision>>
  readonly current: string
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly onChoose: (row: FigureRow) => void
}

const FILTERS: readonly Filter[] = ['all', 'open', 'doubtful']

/** Every figure to tick, in the order of the text. */
export function FigureList(props: Props) {
  const { dataset, rows, decisions, current, filter, onFilter, onChoose } = props
  const { desk } = useMessages('desk')
  const messages = desk.numbers
  const list = useRef<HTMLUListElement>(null)
  const at = rows.findIndex(({ key }) => key === current)
  const rendered = Math.max(useIncrementalRender(rows.length, { initial: 30, step: 40 }), at + 1)
  useEffect(() => {
    if (list.current !== null) showCurrent(list.current, current)
  }, [current])
  const latest = useRef(onChoose)
  useEffect(() => {
    latest.current = onChoose
  })
  const choose = useCallback((row: FigureRow) => latest.current(row), [])
  return (
    <>
      <label className="desk-filter">
        <span>{messages.show}</span>
        <select
          value={filter}
          onChange={({ currentTarget }) =>
            onFilter(FILTERS.find((one) => one === currentTarget.value) ?? 'all')
          }
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {messages.filters[one]}
            </option>
          ))}
        </select>
      </label>
      {rows.length === 0 && <p>{messages.emptyFilter}</p>}
      <ul className="desk-list" ref={list} aria-label={messages.listLabel}>
        {rows.slice(0, rendered).map((row) => (
          <Row
            key={row.key}
            dataset={dataset}
            row={row}
            decision={decisions[row.key]?.kind ?? 'open'}
            isCurrent={row.key === current}
            onChoose={choose}
          />
        ))}
      </ul>
    </>
  )
}

/** Scrolls the list alone until the current row is in sight. */
function showCurrent(list: HTMLElement, key: string): void {
  const row = list.querySelector(`[data-key="${key}"]`)
  if (row === null) return
  const [box, frame] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  if (box.top < frame.top || box.bottom > frame.bottom)
    list.scrollTop += box.top - frame.top - frame.height / 3
}

type RowProps = {
  readonly dataset: RegionDataset
  readonly row: FigureRow
  readonly decision: Decision['kind'] | 'open'
  readonly isCurrent: boolean
  readonly onChoose: (row: FigureRow) => void
}

const Row = memo(function Row({ dataset, row, decision, isCurrent, onChoose }: RowProps) {
  const { desk, lang } = useMessages('desk')
  const { figure, doubts } = row
  const { match } = figure
  const facts = [figure.period ?? figure.year, figure.scope, figure.verb]
  return (
    <li>
      <button
        type="button"
        className="desk-row"
        data-key={row.key}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(row)}
      >
        <span className="desk-printed">{figure.printed}</span>
        <span>{facts.filter((fact) => fact !== null).join(' ')}</span>
        <span className="desk-row-name">
          {match.indicator === null
            ? desk.numbers.noIndicator
            : nameIndicator(match.indicator, dataset, lang)}
        </span>
        {match.indicator !== null && <span>{`${Math.round(match.confidence * 100)}%`}</span>}
        <span data-decision={decision}>
          {decision === 'open' && doubts.length > 0
            ? desk.numbers.doubts.label
            : desk.numbers.decisions[decision]}
        </span>
      </button>
    </li>
  )
})
