import type { FigureMessages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import { missingText } from '../status'
import { unitText } from './unit'
import { formatValue } from './value'

/** Digits and a unit: only English words take a blank between, neither Chinese nor signs like %. */
export function joinUnit(digits: string, unit: string, { lang }: FigureMessages): string {
  return lang === 'zh' || /^[%‰]/.test(unit) ? digits + unit : `${digits} ${unit}`
}

/** A value with its unit: `83件`, `184.24万件`, `59.58%`, `1 case`. */
export function valueWithUnit(
  value: number,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const digits = formatValue(value, indicator, messages.lang)
  const unit = unitText(indicator, value, messages.lang)
  return joinUnit(digits, unit, messages)
}

/**
 * The display of a figure: `83件`, `至少1600个` where the report says 余 or 以上, `约4.55个工作日`
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
