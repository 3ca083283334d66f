import type { AreaMessages } from '../../../messages/messages'
import { useMessages } from '../../../messages/useMessages'
import { useId, useState } from 'react'
import { computeBackRow, type BackRowResult } from '../layout/computeBackRow'
import { Panel } from './Panel'

/** A ceiling projector and a table for twelve. */
const DEFAULTS = { picture: '1.5', seat: '6' }

/** Asks for the size of the picture and the distance of the last seat, and says what can be read there. */
export function BackRow({ onClose }: { readonly onClose: () => void }) {
  const { player, present } = useMessages('player', 'present')
  const messages = present.backRow
  const [picture, setPicture] = useState(DEFAULTS.picture)
  const [seat, setSeat] = useState(DEFAULTS.seat)
  const result = computeBackRow({
    pictureHeight: parseMetres(picture),
    farthestSeat: parseMetres(seat),
  })
  return (
    <Panel title={messages.title} closeLabel={player.close} onClose={onClose}>
      <Measure label={messages.picture} text={picture} onText={setPicture} />
      <Measure label={messages.seat} text={seat} onText={setSeat} />
      <p>{messages.hint}</p>
      <p role="status" className="back-row-result" data-reads={result?.reads ?? 'unknown'}>
        {result === null ? messages.unknown : describeResult(result, messages)}
      </p>
      {result !== null && result.reads !== 'all' && (
        <p>{messages.remedy(roundUp(result.heightNeeded))}</p>
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

/** Accepts full-width digits, and a comma or a Chinese full stop as the decimal point. */
function parseMetres(text: string): number {
  return Number(text.normalize('NFKC').trim().replace(/[,。]/, '.') || NaN)
}

function describeResult(
  result: BackRowResult,
  messages: AreaMessages['present']['backRow'],
): string {
  const heights = result.heights.toFixed(1)
  switch (result.reads) {
    case 'all':
      return messages.all(heights)
    case 'labels':
      return messages.labels(heights, roundDown(result.footnotesReach))
    case 'none':
      return messages.none(heights, roundDown(result.labelsReach))
  }
}

/** Reach is rounded down and the needed height up, so that neither promises too much. */
function roundDown(length: number): string {
  return (Math.floor(length * 10 + 1e-9) / 10).toFixed(1)
}

function roundUp(length: number): string {
  return (Math.ceil(length * 10 - 1e-9) / 10).toFixed(1)
}
