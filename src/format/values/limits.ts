import type { FigureMessages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import type { ControlLimits } from '../../domain/statistics/controlLimits'
import { unitText } from './unit'
import { formatValue } from './value'

/** Both limits with their unit: `61～112件`, `57.1%～61.4%`. */
export function limitsText(
  { lower, upper }: Pick<ControlLimits, 'lower' | 'upper'>,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const sign = indicator.measure === 'rate' ? '%' : ''
  const bound = (value: number) => formatValue(value, indicator, messages.lang) + sign
  const unit = sign === '' ? unitText(indicator, upper, messages.lang) : ''
  return messages.range(bound(lower), bound(upper), unit)
}
