import type { Lang, Indicator } from '../../domain/model/indicator'
import { chooseScale } from './scale'
import { formatValue } from './value'

type Counted = Pick<Indicator, 'multiplier' | 'decimals' | 'unit'>

/** The unit without scale: 件, cases; the English singular for exactly 1. */
function chooseNoun(indicator: Counted, value: number, lang: Lang): string {
  if (lang === 'zh') return indicator.unit.zh
  const { en, enOne } = indicator.unit
  return enOne !== undefined && formatValue(value, indicator, lang) === '1' ? enOne : en
}

/** The unit beside a value's digits, with its scale: `件`, `万件`, `%`, `cases`, `million yuan`. */
export function unitText(indicator: Counted, value: number, lang: Lang): string {
  const { word } = chooseScale(value, indicator.multiplier, lang)
  const noun = chooseNoun(indicator, value, lang)
  return lang === 'en' && word !== '' ? `${word} ${noun}` : word + noun
}

/** The label of an axis tick: `500`, `5 million`. */
export function tickText(indicator: Counted, value: number, lang: Lang): string {
  return amountParts({ ...indicator, decimals: 0 }, value, lang).number.replace(/\.0+(?= |$)/, '')
}

/** The unit above figures of `amountParts`: 万件; in English the noun, as each figure has its own million. */
export function unitAbove(indicator: Counted, lang: Lang): string {
  return lang === 'zh' ? unitText(indicator, 0, lang) : indicator.unit.en
}

/** A number and its noun for phrases with a word between them: `1.2 million` more `matters`. */
export function amountParts(
  indicator: Counted,
  value: number,
  lang: Lang,
): { readonly number: string; readonly noun: string } {
  const digits = formatValue(value, indicator, lang)
  if (lang === 'zh') return { number: digits, noun: unitText(indicator, value, lang) }
  const { word } = chooseScale(value, indicator.multiplier, lang)
  const number = word === '' ? digits : `${digits} ${word}`
  return { number, noun: chooseNoun(indicator, value, lang) }
}
