import type { FigureMessages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import { missingText } from '../status'
import { unitText } from './unit'
import { formatValue } from './value'

/** A value with its unit: `83 件`, `184.24 万件`, `59.58%`, `1 case`. Signs like % join the digits. */
export function valueWithUnit(
  value: number,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const digits = formatValue(value, indicator, messages.lang)
  const unit = unitText(indicator, value, messages.lang)
  return /^[%‰]/.test(unit) ? digits + unit : `${digits} ${unit}`
}

/**
 * The display of a figure: `83 件`, `至少 1600 个` where the report says 余 or 以上, `约 4.55 个工作日`
 * where it says 约 or the figure is derived, `未公布` where there is none.
 */
export function figureText(
  observation: Observation,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  if (observation.kind === 'missing') return missingText(observation.reason, messages)
  return messages.precise[observation.precision](
    valueWithUnit(observation.value, indicator, messages),
  )
}
