import { useMemo, type ReactNode } from 'react'
import { useMessages } from '../../../messages/useMessages'
import { runChecks } from '../../../domain/checks/runChecks'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { Slide } from '../deck/slide'
import { buildNotes } from './speakerNotes'

type Props = { readonly dataset: RegionDataset; readonly years: YearPair; readonly slide: Slide }

/** What to say about a slide, and what to answer to questions about it. */
export function Notes({ dataset, years, slide }: Props) {
  const messages = useMessages('checks', 'indicator', 'player', 'present')
  const { speaker } = messages.player
  const checks = useMemo(() => runChecks(dataset), [dataset])
  const notes = useMemo(
    () => buildNotes(slide.indicators, { dataset, checks, years, messages }),
    [slide, dataset, checks, years, messages],
  )
  if (notes.length === 0) return <p>{speaker.noNotes}</p>
  return notes.map(({ id, name, sentence, arithmetic, reasons, definition }) => (
    <article key={id} className="speaker-note">
      <h3>{name}</h3>
      <dl>
        <dt>{speaker.sentence}</dt>
        <dd className="speaker-sentence">{sentence}</dd>
        {arithmetic.length > 0 && <Lines title={speaker.arithmetic} lines={arithmetic} />}
        <Lines
          title={speaker.reasons}
          lines={reasons.length === 0 ? [speaker.noReasons] : reasons}
        />
        <dt>{speaker.definition}</dt>
        <dd>{definition}</dd>
      </dl>
    </article>
  ))
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}

/** Scrolls long notes: with the mouse, or with ↑ and ↓ after Tab has focused the box. */
export function NotesBox({
  top,
  children,
}: {
  readonly top: number
  readonly children: ReactNode
}) {
  const { speaker } = useMessages('player').player
  return (
    <div
      className="speaker-notes"
      style={{ top }}
      role="region"
      aria-label={speaker.notes}
      tabIndex={0}
      data-scrolls
      ref={blurOnMouseUp}
    >
      {children}
    </div>
  )
}

/** A click that only selects text must not keep the clicker's keys. */
function blurOnMouseUp(box: HTMLDivElement) {
  const leave = () => box.blur()
  box.addEventListener('mouseup', leave)
  return () => box.removeEventListener('mouseup', leave)
}
