import type { FigureMessages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation, ReportedValue } from '../../domain/model/observation'
import { findHedge, type Hedge } from '../../domain/model/printedForm'
import { toShownDecimal } from '../../domain/statistics/decimal'
import { missingText } from '../status'
import { chooseScale } from './scale'
import { amountParts, unitText } from './unit'
import { formatValue } from './value'

/** Digits and a unit: only English words take a blank between, neither Chinese nor signs like %. */
export function joinUnit(digits: string, unit: string, { lang }: FigureMessages): string {
  return lang === 'zh' || isSign(unit) ? digits + unit : `${digits} ${unit}`
}

/** A value with its unit: `83件`, `184.24万件`, `59.58%`, `1 case`. */
export function valueWithUnit(
  value: number,
  indicator: Pick<Indicator, 'multiplier' | 'decimals' | 'unit'>,
  messages: FigureMessages,
): string {
  const digits = formatValue(value, indicator, messages.lang)
  const unit = unitText(indicator, value, messages.lang)
  return joinUnit(digits, unit, messages)
}

/** Whether a unit joins the digits. */
export function isSign(unit: string): boolean {
  return unit === '%' || unit === '‰'
}

/** The pieces of a figure: 约 | 4.5 | 个工作日, 2966.3 | 万余元, more than | 1,600 | notices. */
export type FigurePieces = {
  /** A qualifier before the digits; empty without one. */
  readonly before: string
  /** With 余 or 多 directly after them: 1600余. */
  readonly digits: string
  /** With its scale and any qualifier after it. */
  readonly unit: string
}

/** A qualifier that is printed nowhere, or in English, is a word before the digits. */
export function chooseHedge(
  stated: ReportedValue,
  { lang, hedges }: FigureMessages,
): Omit<Hedge, 'kind'> {
  const none = { before: '', afterDigits: '', afterScale: '', afterUnit: '' }
  const hedge = findHedge(stated)
  if (hedge === null) return none
  const { kind, ...printed } = hedge
  const isPrinted = Object.values(printed).some((word) => word !== '')
  return lang === 'zh' && isPrinted ? printed : { ...none, before: hedges[kind] }
}

/** A figure in pieces, with the decimals and the qualifier (余, 近, 约) that its report prints. */
export function figurePieces(
  stated: ReportedValue,
  indicator: Indicator,
  messages: FigureMessages,
): FigurePieces {
  const { lang } = messages
  const { value, decimals } = toShownDecimal(stated)
  const counted = { ...indicator, decimals }
  const { before, afterDigits, afterScale, afterUnit } = chooseHedge(stated, messages)
  const { word } = chooseScale(value, indicator.multiplier, lang)
  const unit = unitText(counted, value, lang)
  return {
    before,
    digits: formatValue(value, counted, lang) + afterDigits,
    unit: (afterScale === '' ? unit : word + afterScale + unit.slice(word.length)) + afterUnit,
  }
}

/**
 * A figure as its report prints it: `83件`, `1600余个`, `2966.3万余元`, `约4.5个工作日` where it is derived, `未载`
 * where there is none; in English `more than 1,600 notices`.
 */
export function figureText(
  observation: Observation,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  if (observation.kind === 'missing') return missingText(observation.reason, messages)
  const { before, digits, unit } = figurePieces(observation, indicator, messages)
  return joinHedge(before, joinUnit(digits, unit, messages), messages)
}

/** A figure without its unit, for places that name the unit elsewhere: `1600余`, `约4.5`; a percent sign stays. */
export function numberText(
  stated: ReportedValue,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const { value, decimals } = toShownDecimal(stated)
  const { before, afterDigits, afterScale, afterUnit } = chooseHedge(stated, messages)
  const { number } = amountParts({ ...indicator, decimals }, value, messages.lang)
  const sign = indicator.measure === 'rate' ? '%' : ''
  return joinHedge(before, number + afterDigits + afterScale + sign + afterUnit, messages)
}

function joinHedge(before: string, figure: string, { lang }: FigureMessages): string {
  return before !== '' && lang === 'en' ? `${before} ${figure}` : before + figure
}
