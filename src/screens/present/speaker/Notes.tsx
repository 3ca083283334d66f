import { useMemo } from 'react'
import { drivingOf } from '../../../messages/driving'
import { useMessages } from '../../../messages/useWords'
import { runChecks } from '../../../domain/checks/checks'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { Slide } from '../deck/deck'
import { buildNotes } from './speakerNotes'

type Props = { readonly dataset: RegionDataset; readonly years: YearPair; readonly slide: Slide }

/** What to say to a slide and what to answer when asked about it. */
export function Notes({ dataset, years, slide }: Props) {
  const messages = useMessages()
  const driving = drivingOf(messages.lang)
  const { speaker } = driving
  const checks = useMemo(() => runChecks(dataset), [dataset])
  const notes = useMemo(
    () => buildNotes(slide.indicators, { dataset, checks, years, messages, driving }),
    [slide, dataset, checks, years, messages, driving],
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
