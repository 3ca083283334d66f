import { useEffect, useRef, useState } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { readKey } from '../../../keyboard/readKey'
import { useMessages } from '../../../messages/useMessages'
import { filterRows, findNextOpen, type FigureRow, type Filter } from '../model/figureRows'
import { startCorrection } from '../model/ticking'
import { decide, undecide, type Decision, type Progress } from '../model/work'
import { FigureCard } from './FigureCard'
import { FigureList } from './FigureList'

type Props = {
  readonly dataset: RegionDataset
  readonly rows: readonly FigureRow[]
  readonly progress: Progress
  /** The key of the figure that is shown; null for the first to decide on. */
  readonly current: string | null
  readonly onChange: (update: (progress: Progress) => Progress) => void
  readonly onCurrent: (row: FigureRow) => void
}

export type FigureAction =
  | 'accept'
  | 'correct'
  | 'reject'
  | 'next'
  | 'following'
  | 'previous'
  | 'undo'

const KEYS: Readonly<Record<string, FigureAction>> = {
  a: 'accept',
  e: 'correct',
  r: 'reject',
  n: 'next',
  j: 'following',
  k: 'previous',
  u: 'undo',
}

/** The figures one by one, by keyboard or pointer, above the list of all. */
export function FigurePanel({ dataset, rows, progress, current, onChange, onCurrent }: Props) {
  const { desk } = useMessages('desk')
  const [filter, setFilter] = useState<Filter>('all')
  const panel = useRef<HTMLDivElement>(null)
  const [moves, setMoves] = useState(0)
  const { decisions } = progress
  const find = (sought: string | undefined | null) => rows.find(({ key }) => key === sought)
  const row =
    find(current) ??
    find(progress.correction?.key) ??
    findNextOpen(rows, decisions, null) ??
    rows[0]

  const focusFigure = () => setMoves((count) => count + 1)
  const goTo = (target: FigureRow | null | undefined) => {
    if (target === null || target === undefined) return
    onCurrent(target)
    focusFigure()
  }
  const settle = (decision: Decision) => {
    if (row === undefined) return
    onChange((old) => decide(old, row.key, decision))
    goTo(findNextOpen(rows, { ...decisions, [row.key]: decision }, row.key) ?? row)
  }
  const act = (action: FigureAction) => {
    if (row === undefined) return
    const at = rows.indexOf(row)
    switch (action) {
      case 'accept':
      case 'reject':
        return settle({
          kind: action === 'accept' ? 'accepted' : 'rejected',
          at: new Date().toISOString(),
        })
      case 'correct':
        return onChange((old) => ({ ...old, correction: startCorrection(row, decisions[row.key]) }))
      case 'undo':
        onChange((old) => undecide(old, row.key))
        return focusFigure()
      case 'next':
        return goTo(findNextOpen(rows, decisions, row.key))
      case 'following':
        return goTo(rows[at + 1])
      case 'previous':
        return goTo(rows[at - 1])
    }
  }
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => listenToKeys(panel.current, (action) => latest.current(action)), [])
  // The focus follows the figure, so that it is announced; also where a pressed button has gone.
  useEffect(() => {
    const heading = moves > 0 ? panel.current?.querySelector('h2') : null
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest' })
  }, [moves])

  if (row === undefined) return <p>{desk.numbers.none}</p>
  return (
    <div className="desk-figures" ref={panel}>
      <FigureCard
        key={row.key}
        dataset={dataset}
        row={row}
        at={rows.indexOf(row) + 1}
        of={rows.length}
        decision={decisions[row.key]}
        correction={progress.correction?.key === row.key ? progress.correction : null}
        isDone={findNextOpen(rows, decisions, null) === null}
        onAction={act}
        onCorrection={(correction) => {
          onChange((old) => ({ ...old, correction }))
          if (correction === null) focusFigure()
        }}
        onDecision={settle}
        onShow={() => onCurrent(row)}
      />
      <FigureList
        dataset={dataset}
        rows={filterRows(rows, decisions, filter)}
        decisions={decisions}
        current={row.key}
        filter={filter}
        onFilter={setFilter}
        onChoose={goTo}
      />
    </div>
  )
}

/** Single letters act only while the focus is in the panel and in no field (WCAG 2.1.4). */
function listenToKeys(
  panel: HTMLElement | null,
  onAction: (action: FigureAction) => void,
): (() => void) | undefined {
  if (panel === null) return undefined
  const press = (event: KeyboardEvent): void => {
    const { target, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey) return
    if (target instanceof Element && target.closest('input, select, textarea') !== null) return
    const action = KEYS[readKey(event)?.toLowerCase() ?? '']
    if (action === undefined) return
    event.preventDefault()
    onAction(action)
  }
  panel.addEventListener('keydown', press)
  return () => panel.removeEventListener('keydown', press)
}
