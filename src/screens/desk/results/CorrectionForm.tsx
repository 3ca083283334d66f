import { useEffect, useRef, useState } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { keepFromSubmitting, readKey } from '../../../keyboard/readKey'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import type { MatchedFigure } from '../../../reading/readReport'
import { formatScale } from '../model/figureTexts'
import { finishCorrection } from '../model/ticking'
import type { Correction, Decision } from '../model/work'

type Props = {
  readonly dataset: RegionDataset
  readonly figure: MatchedFigure
  readonly correction: Correction
  /** Null gives it up. */
  readonly onCorrection: (correction: Correction | null) => void
  readonly onDecision: (decision: Decision) => void
}

/** The right value and indicator of a figure. */
export function CorrectionForm(props: Props) {
  const { dataset, figure, correction, onCorrection, onDecision } = props
  const { desk, lang } = useMessages('desk')
  const { form, actions } = desk.numbers
  const [isBad, setIsBad] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const { catalog } = dataset
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        const decision = finishCorrection(correction, new Date().toISOString())
        setIsBad(decision === null)
        if (decision === null) field.current?.focus()
        else onDecision(decision)
      }}
    >
      <label>
        <span>{form.value}</span>
        <input
          ref={field}
          inputMode="decimal"
          value={correction.value}
          aria-invalid={isBad}
          aria-describedby={isBad ? 'desk-bad-value' : undefined}
          onKeyDown={keepFromSubmitting}
          onKeyDownCapture={({ nativeEvent }) => {
            if (readKey(nativeEvent) === 'Escape') onCorrection(null)
          }}
          onChange={({ currentTarget }) => {
            setIsBad(false)
            onCorrection({ ...correction, value: currentTarget.value })
          }}
        />
        <span>{formatScale(figure)}</span>
      </label>
      {isBad && (
        <p id="desk-bad-value" role="alert">
          {form.badValue}
        </p>
      )}
      <label>
        <span>{form.indicator}</span>
        <select
          value={correction.indicator ?? ''}
          onChange={({ currentTarget }) =>
            onCorrection({ ...correction, indicator: currentTarget.value || null })
          }
        >
          <option value="">{form.none}</option>
          {catalog.topics.map((topic) => (
            <optgroup key={topic.id} label={localize(topic.name, lang)}>
              {catalog.indicators
                .filter((indicator) => indicator.topic === topic.id)
                .map((indicator) => (
                  <option key={indicator.id} value={indicator.id}>
                    {localize(indicator.name, lang)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p className="desk-actions">
        <button type="submit">{actions.save}</button>
        <button type="button" onClick={() => onCorrection(null)}>
          {actions.cancel}
        </button>
      </p>
    </form>
  )
}
