import type { Messages } from '../../messages/messages'
import type { Check, PrintedChangeCheck } from '../../domain/checks/check'
import { compareWithLimit } from '../../domain/checks/compareWithLimit'
import type { Indicator } from '../../domain/model/indicator'
import { countPrintedDecimals, roundTo } from '../../domain/statistics/rounding'
import { toDecimal } from '../../domain/statistics/decimal'
import type { ReportedValue } from '../../domain/model/observation'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { grouped, plainDigits, roundPercent } from '../values/digits'
import { chooseScale } from '../values/scale'
import { formatValue, MINUS } from '../values/value'

type Lang = Messages['lang']

/** What an explanation of a check needs: the checked data and the reader's messages. */
export type CheckContext = {
  readonly dataset: RegionDataset
  readonly messages: Messages<'checks'>
}

/** Two decimals show what truncating or rounding to one hides. */
const LEAST_DECIMALS = 2

/** The indicator of a check. Throws on an unknown id: checks are built from the catalogue. */
export function indicatorIn(dataset: RegionDataset, id: string): Indicator {
  const indicator = dataset.indicatorById.get(id)
  if (indicator === undefined) throw new Error(`no indicator ${id} in the catalogue`)
  return indicator
}

/** Digits of any number rounded to `decimals`, with a true minus and, in English, thousands grouped. */
function rounded(value: number, decimals: number, lang: Lang): string {
  const kept = roundTo(value, decimals)
  const digits = plainDigits(kept, decimals)
  return (kept < 0 ? MINUS : '') + (lang === 'en' ? grouped(digits) : digits)
}

type Printed = { readonly printed: string | null; readonly value: number }

/** A percentage with as many decimals as the printed one, at least two. */
export function digitsBeside(computed: number, beside: Printed, lang: Lang): string {
  const decimals = countPrintedDecimals(beside.printed, beside.value)
  const percent = roundPercent(computed, Math.max(LEAST_DECIMALS, decimals))
  return rounded(percent.value, percent.decimals, lang)
}

/** A value with the digits that its report prints: 25, 55.70. `value` is the printed one, or its opposite. */
export function printedDigits({ printed, value }: Printed, lang: Lang): string {
  return rounded(value, countPrintedDecimals(printed, value), lang)
}

/** A difference with all of its digits. */
export function exactDigits(difference: number, lang: Lang): string {
  return formatValue(difference, { multiplier: 0, decimals: 0 }, lang)
}

/** A year-on-year factor: `4.50`. */
export function factorText(factor: number, lang: Lang): string {
  return rounded(factor, LEAST_DECIMALS, lang)
}

/**
 * A figure without its unit but with its scale, as an operand: 83, 2722万, 27.22 million. It has the digits
 * that it has: an indicator's usual decimals neither hide nor add one.
 */
function operand(value: number, { multiplier }: Indicator, lang: Lang, decimals = 0): string {
  const { word } = chooseScale(value, multiplier, lang)
  const digits = formatValue(value, { multiplier, decimals }, lang)
  return lang === 'en' && word !== '' ? `${digits} ${word}` : digits + word
}

/** A figure as an operand, with the decimals that its report prints. */
function figureOperand(figure: ReportedValue, dataset: RegionDataset, lang: Lang): string {
  const indicator = indicatorIn(dataset, figure.indicator)
  return operand(figure.value, indicator, lang, toDecimal(figure).decimals)
}

/** Puts a negative number after an operator in brackets. */
function inner(text: string): string {
  return text.startsWith(MINUS) ? `(${text})` : text
}

function printedChangeText(
  check: PrintedChangeCheck,
  dataset: RegionDataset,
  lang: Lang,
): string | null {
  const { from, to, stated, computed } = check
  if (from.kind === 'missing' || computed === null) return null
  const indicator = indicatorIn(dataset, check.indicator)
  const before = inner(figureOperand(from, dataset, lang))
  const difference = `${figureOperand(to, dataset, lang)} ${MINUS} ${before}`
  switch (stated.unit) {
    case 'percent':
      return `(${difference}) ÷ ${before} = ${digitsBeside(computed, stated, lang)}%`
    case 'percentagePoints':
    case 'absolute':
      return `${difference} = ${operand(computed, indicator, lang)}`
  }
}

const LIMIT_SIGNS = { within: '≤', rounded: '≈', above: '>' } as const

/** `1573 ≤ 2640`: a figure beside the one that it should not exceed. */
function limitText(
  figure: ReportedValue,
  limit: ReportedValue,
  dataset: RegionDataset,
  lang: Lang,
): string {
  const side = (point: ReportedValue) => ({
    figure: point,
    indicator: indicatorIn(dataset, point.indicator),
  })
  const sign = LIMIT_SIGNS[compareWithLimit(side(figure), side(limit))]
  return `${figureOperand(figure, dataset, lang)} ${sign} ${figureOperand(limit, dataset, lang)}`
}

/**
 * The arithmetic of a check, written out: `(83 − 92) ÷ 92 = −9.78%`, `12 + 9 + 6 = 27`,
 * `10346 ÷ 16037 = 64.51%`, `1573 ≤ 2640`. Null where a figure is missing or would prove nothing.
 */
export function checkText(check: Check, dataset: RegionDataset, lang: Lang): string | null {
  const indicator = indicatorIn(dataset, check.indicator)
  switch (check.kind) {
    case 'printedChange':
      return printedChangeText(check, dataset, lang)
    case 'partsAndWhole': {
      const values = check.parts.flatMap(({ value }) => value ?? [])
      if (check.sum === null || values.length < check.parts.length) return null
      const parts = values.map((value) => operand(value, indicator, lang))
      const terms = parts.map((text, index) => (index === 0 ? text : inner(text)))
      return `${terms.join(' + ')} = ${operand(check.sum, indicator, lang)}`
    }
    case 'subset':
      return limitText(check.part, check.whole, dataset, lang)
    case 'places': {
      const { figure, counties } = check
      const sum = 1 + counties.value
      const sign = figure.value === sum ? '=' : '≠'
      return `1 + ${counties.value} ${sign} ${figureOperand(figure, dataset, lang)}`
    }
    case 'limit':
      return limitText(check.figure, check.limit, dataset, lang)
    case 'rateAndTerms': {
      const { terms, ratio, rate, computed } = check
      const below = indicatorIn(dataset, ratio.denominator)
      const [above, under] = [terms.numerator, terms.denominator].map((side) =>
        operand(side, below, lang),
      )
      return `${above} ÷ ${under} = ${digitsBeside(computed, rate, lang)}%`
    }
    case 'sameItem': {
      const { first, second, difference } = check
      const earlier = inner(figureOperand(first, dataset, lang))
      const left = `${figureOperand(second, dataset, lang)} ${MINUS} ${earlier}`
      return `${left} = ${operand(difference, indicator, lang)}`
    }
    case 'outlier': {
      const { from, to, factor } = check
      const [before, after] = [from, to].map((point) => figureOperand(point, dataset, lang))
      if (!Number.isFinite(factor)) return `${before} → ${after}`
      const [above, below] = to.value > from.value ? [after, before] : [before, after]
      return `${above} ÷ ${below} = ${factorText(factor, lang)}`
    }
  }
}
