import { valueWithUnit } from '../../../format/values/figure'
import { periodText } from '../../../format/values/period'
import { missingText } from '../../../format/status'
import { amountParts } from '../../../format/values/unit'
import { useMessages } from '../../../messages/useWords'
import type { Indicator } from '../../../domain/model/indicator'
import type { Observation } from '../../../domain/model/observation'

type Props = { readonly indicator: Indicator; readonly observation: Observation }

/** The digits of a year; their unit stands in its own column, or beside them where there are no columns. */
export function ValueCell({ indicator, observation }: Props) {
  const { figures, lang } = useMessages()
  if (observation.kind === 'missing')
    return <span className="muted">{missingText(observation.reason, figures)}</span>
  const { value, precision, period } = observation
  const { number, noun } = amountParts(indicator, value, lang)
  const rate = indicator.measure === 'rate'
  return (
    <>
      {figures.precise[precision](rate ? valueWithUnit(value, indicator, figures) : number)}
      {!rate && <span className="beside"> {noun}</span>}
      {period !== null && <span className="small">{periodText(period, figures)}</span>}
    </>
  )
}
