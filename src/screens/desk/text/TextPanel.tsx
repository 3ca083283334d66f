import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useMessages } from '../../../messages/useMessages'
import type { Span } from '../../../reading/span'
import { useIncrementalRender } from '../../../scheduling/useIncrementalRender'
import type { FigureRow } from '../model/figureRows'
import type { Issue } from '../model/issues'
import { buildTextBlocks, touches, type NumberMark } from '../model/textBlocks'
import type { Decision } from '../model/work'
import type { ProofReading } from '../proofread/proofread'
import { TextBlockView } from './TextBlockView'
import './text.css'

/** A mark that was pressed: `key` of a figure or an issue, null for any other number. */
export type PickedMark = Span & {
  readonly kind: 'figure' | 'issue' | 'number'
  readonly key: string | null
}

type Props = {
  readonly text: string
  readonly reading: ProofReading
  readonly rows: readonly FigureRow[]
  readonly issues: readonly Issue[]
  readonly decisions: Readonly<Record<string, Decision>>
  readonly ignored: Readonly<Record<string, string>>
  readonly chosen: Span | null
  readonly onPick: (mark: PickedMark) => void
}

/** The text with every number marked by its state; what was chosen among the results is scrolled to. */
export function TextPanel(props: Props) {
  const { text, reading, rows, issues, decisions, ignored, chosen, onPick } = props
  const { desk } = useMessages('desk')
  const panel = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => {
    const shown = issues.filter(
      ({ weight, key }) =>
        weight !== 'consistent' && weight !== 'unverifiable' && ignored[key] === undefined,
    )
    return buildTextBlocks(text, listNumbers(reading, rows), shown)
  }, [text, reading, rows, issues, ignored])
  const at = chosen === null ? -1 : blocks.findIndex((block) => touches(block, chosen))
  const rendered = Math.max(
    useIncrementalRender(blocks.length, { initial: 4, step: 6 }),
    // One more, so that what was chosen does not stand at the end.
    at + 2,
  )
  useLayoutEffect(() => {
    if (panel.current !== null && chosen !== null) scrollToChosen(panel.current)
  }, [chosen])
  useEffect(() => listenToMarks(panel.current, onPick), [onPick])
  return (
    <div className="desk-left">
      <ul className="desk-legend" aria-label={desk.legend}>
        <li>
          <mark data-state="figure">{desk.legendStates.figure}</mark>
        </li>
        <li>
          <mark data-state="other">{desk.legendStates.other}</mark>
        </li>
        <li>
          <mark data-state="unread">{desk.legendStates.unread}</mark>
        </li>
        <li>
          <mark data-weight="inconsistent">{desk.legendStates.finding}</mark>
        </li>
      </ul>
      {/* Scrolls by keyboard. What a press on a mark does, the lists beside it do as well. */}
      <div className="desk-text" ref={panel} role="region" aria-label={desk.textLabel} tabIndex={0}>
        {blocks.slice(0, rendered).map((block, index) => (
          <TextBlockView
            key={block.start}
            text={text}
            block={block}
            decisions={block.numbers
              .map(({ key }) => (key === null ? '' : (decisions[key]?.kind ?? '')))
              .join()}
            chosen={chosen !== null && index >= at && touches(block, chosen) ? chosen : null}
          />
        ))}
      </div>
    </div>
  )
}

function listNumbers(
  { figures, others, unread }: ProofReading,
  rows: readonly FigureRow[],
): readonly NumberMark[] {
  const keys = new Map(rows.map(({ figure, key }) => [figure.start, key]))
  return [
    ...figures.map(({ start, end }): NumberMark => {
      return { start, end, state: 'figure', key: keys.get(start) ?? null }
    }),
    ...others.map(({ start, end }): NumberMark => ({ start, end, state: 'other', key: null })),
    ...unread.map(({ start, end }): NumberMark => ({ start, end, state: 'unread', key: null })),
  ]
}

/** Scrolls the panel alone, not the page, until the chosen stretch is in its upper half. */
function scrollToChosen(panel: HTMLElement): void {
  const mark = panel.querySelector('[data-chosen]')
  if (mark === null) return
  // The second time the blocks on the way have their heights.
  for (let round = 0; round < 2; round += 1) {
    const [box, frame] = [mark.getBoundingClientRect(), panel.getBoundingClientRect()]
    if (box.top >= frame.top && box.bottom <= frame.bottom) return
    panel.scrollTop += box.top - frame.top - frame.height / 3
  }
}

/** One listener for thousands of marks. */
function listenToMarks(
  panel: HTMLElement | null,
  onPick: (mark: PickedMark) => void,
): (() => void) | undefined {
  if (panel === null) return undefined
  const press = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest('mark') : null
    if (mark === null) return
    const { start, end, figure, issue } = mark.dataset
    const span = { start: Number(start), end: Number(end) }
    if (figure !== undefined) onPick({ ...span, kind: 'figure', key: figure })
    else if (issue !== undefined) onPick({ ...span, kind: 'issue', key: issue })
    else onPick({ ...span, kind: 'number', key: null })
  }
  panel.addEventListener('click', press)
  return () => panel.removeEventListener('click', press)
}
