import { useId, useState } from 'react'
import { drivingOf } from '../../../messages/driving'
import { presentOf } from '../../../messages/present'
import { useLang } from '../../../messages/useWords'
import { backRow, type BackRow as Answer } from '../layout/backRow'
import { Panel } from './Panel'

/** A ceiling projector and a table for twelve: what is typed over first. */
const USUAL = { picture: '1.5', seat: '6' }

/** Asks for the room's two measures and says whether the smallest text can be read in the last seat. */
export function BackRow({ onClose }: { readonly onClose: () => void }) {
  const lang = useLang()
  const messages = presentOf(lang).backRow
  const [picture, setPicture] = useState(USUAL.picture)
  const [seat, setSeat] = useState(USUAL.seat)
  const answer = backRow({ pictureHeight: metres(picture), farthestSeat: metres(seat) })
  return (
    <Panel title={messages.title} closeWord={drivingOf(lang).close} onClose={onClose}>
      <Measure label={messages.picture} text={picture} onText={setPicture} />
      <Measure label={messages.seat} text={seat} onText={setSeat} />
      <p>{messages.hint}</p>
      <p role="status" className="back-row-answer" data-reads={answer?.reads ?? 'unknown'}>
        {answer === null ? messages.unknown : told(answer, messages)}
      </p>
      {answer !== null && answer.reads !== 'all' && (
        <p>{messages.remedy(roundedUp(answer.heightNeeded))}</p>
      )}
      <p>{messages.basis}</p>
    </Panel>
  )
}

type MeasureProps = {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}

function Measure({ label, text, onText }: MeasureProps) {
  const id = useId()
  return (
    <p className="back-row-measure">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
    </p>
  )
}

/** As typed in an office: full-width digits are digits, a comma or a Chinese stop is a decimal point. */
function metres(text: string): number {
  return Number(text.normalize('NFKC').trim().replace(/[,。]/, '.') || NaN)
}

function told(answer: Answer, messages: ReturnType<typeof presentOf>['backRow']): string {
  const heights = answer.heights.toFixed(1)
  switch (answer.reads) {
    case 'all':
      return messages.all(heights)
    case 'labels':
      return messages.labels(heights, roundedDown(answer.footnotesReach))
    case 'none':
      return messages.none(heights, roundedDown(answer.labelsReach))
  }
}

/** A seat is promised no more than it has, and a picture no less than it needs. */
function roundedDown(length: number): string {
  return (Math.floor(length * 10 + 1e-9) / 10).toFixed(1)
}

function roundedUp(length: number): string {
  return (Math.ceil(length * 10 - 1e-9) / 10).toFixed(1)
}
