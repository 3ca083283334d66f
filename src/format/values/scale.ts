import type { FigureMessages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import { findMagnitude } from './digits'

/** How a multiplied value is written: the point moves `shift` places right, `word` follows. */
export type Scale = {
  readonly shift: number
  readonly word: '' | '万' | '亿' | 'million' | 'billion'
}

const CHINESE: Readonly<Record<Indicator['multiplier'], Scale>> = {
  0: { shift: 0, word: '' },
  4: { shift: 0, word: '万' },
  8: { shift: 0, word: '亿' },
}

/**
 * The scale of a value given in units of ten to the multiplier. Chinese keeps the report's 万 or 亿;
 * English has neither, so digits move to million or billion, exactly and without rounding.
 */
export function chooseScale(
  value: number,
  multiplier: Indicator['multiplier'],
  lang: FigureMessages['lang'],
): Scale {
  if (lang === 'zh' || multiplier === 0) return CHINESE[multiplier]
  const order = value === 0 ? 0 : findMagnitude(value) + multiplier
  if (order >= 9) return { shift: multiplier - 9, word: 'billion' }
  if (order >= 6) return { shift: multiplier - 6, word: 'million' }
  return { shift: multiplier, word: '' }
}
