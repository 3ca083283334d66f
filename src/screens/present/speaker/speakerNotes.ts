import { explainCheck } from '../../../format/sentences/explainCheck'
import { changePrecision } from '../../../format/sentences/change'
import { figureText, valueWithUnit } from '../../../format/values/figure'
import { plainDigits } from '../../../format/values/digits'
import { noteText } from '../../../format/note'
import { dateText, whenText } from '../../../format/values/period'
import { formatSentence } from '../../../format/sentences/sentence'
import { missingLongText } from '../../../format/status'
import { MINUS } from '../../../format/values/value'
import type { PlayerMessages } from '../../../messages/driving'
import { localize } from '../../../messages/pick'
import type { Messages } from '../../../messages/zh'
import type { Change } from '../../../domain/comparison/change'
import type { Check } from '../../../domain/checks/check'
import { checksTouching } from '../../../domain/checks/checks'
import { compareYears, type Comparison } from '../../../domain/comparison/comparison'
import { roundTo } from '../../../domain/statistics/rounding'
import type { RegionDataset } from '../../../domain/model/regionDataset'

/** Answers to likely questions about one indicator. */
export type Note = {
  readonly id: string
  readonly name: string
  readonly sentence: string
  /** Lines of arithmetic: `83 件 − 92 件 = −9 件`. */
  readonly arithmetic: readonly string[]
  /** Why the figures changed, what limits the comparison, and what contradicts them. */
  readonly reasons: readonly string[]
  readonly definition: string
}

export type NotesOptions = {
  readonly dataset: RegionDataset
  readonly checks: readonly Check[]
  readonly years: { readonly from: number; readonly to: number }
  readonly messages: Messages
  readonly driving: PlayerMessages
}

/** One note for each known indicator of a slide, in order. */
export function buildNotes(indicators: readonly string[], options: NotesOptions): readonly Note[] {
  const { dataset, years, messages } = options
  return indicators
    .filter((id) => dataset.indicatorById.has(id))
    .map((id) => {
      const comparison = compareYears(dataset, id, years.from, years.to)
      return {
        id,
        name: localize(comparison.indicator.name, messages.lang),
        sentence: formatSentence(comparison, messages.figures),
        arithmetic: buildArithmetic(comparison, options),
        reasons: listReasons(comparison, options),
        definition: localize(comparison.indicator.definition, messages.lang),
      }
    })
}

function buildArithmetic(comparison: Comparison, options: NotesOptions): readonly string[] {
  const { outcome } = comparison
  return [
    ...buildShares(comparison, options),
    ...(outcome.kind === 'change' || outcome.kind === 'notComparable'
      ? buildDifference(comparison, outcome.change, options)
      : []),
  ]
}

function buildShares(
  comparison: Comparison,
  { dataset, messages, driving }: NotesOptions,
): readonly string[] {
  const { indicator, to, toSides } = comparison
  const ratio = indicator.ratio
  if (ratio === null || toSides === null || to.kind === 'missing') return []
  const side = (id: string, value: number) => {
    const other = dataset.indicatorById.get(id)
    return other === undefined ? String(value) : valueWithUnit(value, other, messages.figures)
  }
  const shares = driving.speaker.share(
    side(ratio.numerator, toSides.numerator),
    side(ratio.denominator, toSides.denominator),
  )
  const percent = (100 * toSides.numerator) / toSides.denominator
  return Number.isFinite(percent) ? [`${shares} = ${formatPercent(percent)}`] : []
}

/** Two decimals, as on the page of checks, to show what one decimal hides. */
function formatPercent(percent: number): string {
  const kept = roundTo(percent, 2)
  return `${kept < 0 ? MINUS : ''}${plainDigits(Math.abs(kept), 2)}%`
}

/** As exact as the two figures are; no percentage from inexact figures. */
function buildDifference(
  { indicator }: Comparison,
  change: Change,
  { messages }: NotesOptions,
): readonly string[] {
  const { from, to, absolute, relative } = change
  const precision = changePrecision(change)
  const bound = precision === 'atLeast' && absolute < 0 ? 'about' : precision
  const figure = (value: number) => valueWithUnit(value, indicator, messages.figures)
  const inner = (text: string) => (text.startsWith(MINUS) ? `(${text})` : text)
  const one = Math.abs(absolute) === 1
  const difference =
    indicator.measure === 'rate'
      ? `${figure(absolute).replace(/[%‰]$/, '')} ${messages.figures.percentagePoints(one)}`
      : figure(absolute)
  return [
    `${figureText(to, indicator, messages.figures)} ${MINUS} ${inner(figureText(from, indicator, messages.figures))} = ${messages.figures.precise[bound](difference)}`,
    ...(relative === null || precision !== 'exact'
      ? []
      : [`${inner(difference)} ÷ ${figure(from.value)} = ${formatPercent(relative)}`]),
  ]
}

function listReasons(comparison: Comparison, options: NotesOptions): readonly string[] {
  const { comparability, outcome, from, to } = comparison
  const { messages, driving, dataset, checks } = options
  const events = comparability.kind === 'comparable' ? [] : comparability.events
  const change = outcome.kind === 'change' ? outcome.change : null
  const colon = messages.lang === 'zh' ? '：' : ': '
  const reasons = [
    ...[from, to].flatMap((point) =>
      point.notes.map(
        (note) => whenText(point, messages.figures) + colon + noteText(note, messages.figures),
      ),
    ),
    ...[from, to].flatMap((point) =>
      point.kind === 'missing'
        ? [
            whenText(point, messages.figures) +
              colon +
              missingLongText(point.reason, messages.figures),
          ]
        : [],
    ),
    ...events.map(({ name, date, note }) => {
      const event = messages.figures.sentence.event(
        localize(name, messages.lang),
        dateText(date, messages.figures),
      )
      return event + colon + localize(note, messages.lang)
    }),
    ...(change?.periodsDiffer === true
      ? [
          driving.speaker.periodsDiffer(
            whenText(change.from, messages.figures),
            whenText(change.to, messages.figures),
          ),
        ]
      : []),
    ...(change === null || change.chance.kind === 'untested'
      ? []
      : [driving.speaker.chance(plainDigits(roundTo(change.chance.p, 3), 3))]),
    ...checksTouching(checks, comparison.indicator.id)
      .filter((check) => check.outcome === 'failed')
      .map((check) =>
        explainCheck(check, {
          dataset,
          messages: messages.quality.explain,
          figures: messages.figures,
        }),
      ),
  ]
  // Two checks of one contradiction have the same text.
  return [...new Set(reasons)]
}
