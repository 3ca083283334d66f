import type { FigureMessages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import { grouped, plainDigits } from './digits'
import { chooseScale } from './scale'

/** U+2212: a hyphen is too short to read at a distance. */
export const MINUS = '−'

/**
 * The digits of a value, without its unit: `83`, `59.58`, `184.24` (of 184.24万件), in English
 * `5,224` and `1.8424` (of 1.8424 million). The value is in the indicator's unit times ten to its
 * multiplier. Chinese digits stay ungrouped, as the reports print them. Throws on NaN and infinity.
 */
export function formatValue(
  value: number,
  indicator: Pick<Indicator, 'multiplier' | 'decimals'>,
  lang: FigureMessages['lang'],
): string {
  const { shift } = chooseScale(value, indicator.multiplier, lang)
  const digits = plainDigits(value, indicator.decimals, shift)
  return (value < 0 ? MINUS : '') + (lang === 'en' ? grouped(digits) : digits)
}
