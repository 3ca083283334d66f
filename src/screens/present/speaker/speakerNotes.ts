import { explainCheck } from '../../../format/sentences/explainCheck'
import { changePrecision, writtenPrecision } from '../../../format/sentences/change'
import { figureText, joinUnit, valueWithUnit } from '../../../format/values/figure'
import { plainDigits, roundPercent } from '../../../format/values/digits'
import { eventNoteText } from '../../../format/event'
import { noteText } from '../../../format/note'
import { dateText, whenText } from '../../../format/values/period'
import { formatSentence } from '../../../format/sentences/sentence'
import { missingInText } from '../../../format/status'
import { MINUS } from '../../../format/values/value'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import { attempt } from '../../../format/attempt'
import type { Check } from '../../../domain/checks/check'
import { findChecksUsing } from '../../../domain/checks/runChecks'
import { compareYears, hasDifference, type Comparison } from '../../../domain/comparison/comparison'
import type { RegionDataset } from '../../../domain/model/regionDataset'

/** Answers to likely questions about one indicator. */
export type Note = {
  readonly id: string
  readonly name: string
  readonly sentence: string
  /** Lines of arithmetic: `83件− 92件 = −9件`. */
  readonly arithmetic: readonly string[]
  /** Why the figures changed, what limits the comparison, and what contradicts them. */
  readonly reasons: readonly string[]
  readonly definition: string
}

export type NotesOptions = {
  readonly dataset: RegionDataset
  readonly checks: readonly Check[]
  readonly years: { readonly from: number; readonly to: number }
  readonly messages: Messages<'checks' | 'player'>
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
        ...attempt(
          () => ({
            sentence: formatSentence(comparison, messages.figures),
            arithmetic: buildArithmetic(comparison, options),
            reasons: listReasons(comparison, options),
          }),
          { sentence: messages.figures.unshown, arithmetic: [], reasons: [] },
        ),
        definition: localize(comparison.indicator.definition, messages.lang),
      }
    })
}

function buildArithmetic(comparison: Comparison, options: NotesOptions): readonly string[] {
  return [...buildShares(comparison, options), ...buildDifference(comparison, options)]
}

function buildShares(
  comparison: Comparison,
  { dataset, messages }: NotesOptions,
): readonly string[] {
  const { indicator, to, toTerms } = comparison
  const ratio = indicator.ratio
  if (ratio === null || toTerms === null || to.kind === 'missing') return []
  const multiplier = dataset.indicatorById.get(ratio.denominator)?.multiplier ?? 0
  const side = (id: string, value: number) => {
    const other = dataset.indicatorById.get(id)
    // Both terms are in the denominator's power of ten.
    return other === undefined
      ? String(value)
      : valueWithUnit(value, { ...other, multiplier, decimals: 0 }, messages.figures)
  }
  const shares = messages.player.speaker.share(
    side(ratio.numerator, toTerms.numerator),
    side(ratio.denominator, toTerms.denominator),
  )
  const percent = (100 * toTerms.numerator) / toTerms.denominator
  return Number.isFinite(percent) ? [`${shares} = ${formatPercent(percent)}`] : []
}

/** Two decimals, as on the page of checks, to show what one decimal hides. */
function formatPercent(percent: number): string {
  const { value, decimals } = roundPercent(percent, 2)
  return `${value < 0 ? MINUS : ''}${plainDigits(value, decimals)}%`
}

/** As exact as the two figures are; no percentage from inexact figures. */
function buildDifference(comparison: Comparison, { messages }: NotesOptions): readonly string[] {
  if (!hasDifference(comparison)) return []
  const { indicator } = comparison
  const difference = comparison.kind === 'change' ? comparison.change : comparison.difference
  const relative = comparison.kind === 'change' ? comparison.change.relative : null
  const { from, to, absolute, decimals, direction } = difference
  // What is at least 1700 less what is at least 1600 is no number.
  if (direction === 'unknown') return []
  const precision = writtenPrecision(difference, indicator, messages.lang)
  const bound = precision === 'atLeast' && absolute < 0 ? 'about' : precision
  const inner = (text: string) => (text.startsWith(MINUS) ? `(${text})` : text)
  const one = decimals === 0 && Math.abs(absolute) === 1
  const counted = valueWithUnit(absolute, { ...indicator, decimals }, messages.figures)
  const amount =
    indicator.measure === 'rate'
      ? joinUnit(
          counted.replace(/[%‰]$/, ''),
          messages.figures.percentagePoints(one),
          messages.figures,
        )
      : counted
  return [
    `${figureText(to, indicator, messages.figures)} ${MINUS} ${inner(figureText(from, indicator, messages.figures))} = ${messages.figures.precise[bound](amount)}`,
    ...(relative === null || changePrecision(difference) !== 'exact'
      ? []
      : [
          `${inner(amount)} ÷ ${figureText(from, indicator, messages.figures)} = ${formatPercent(relative)}`,
        ]),
  ]
}

function listReasons(comparison: Comparison, options: NotesOptions): readonly string[] {
  const { comparability, from, to } = comparison
  const { messages, dataset, checks } = options
  const { figures, lang } = messages
  const { speaker } = messages.player
  const events = comparability.kind === 'comparable' ? [] : comparability.events
  const change = comparison.kind === 'change' ? comparison.change : null
  const colon = lang === 'zh' ? '：' : ': '
  const reasons = [
    ...[from, to].flatMap((point) =>
      point.notes.map((note) => whenText(point, figures) + colon + noteText(note, figures)),
    ),
    ...[from, to].flatMap((point) =>
      point.kind === 'missing' ? [missingInText(point, whenText(point, figures), figures)] : [],
    ),
    ...events.map((event) => {
      const name = localize(event.name, lang)
      const when = figures.sentence.event(name, dateText(event.date, figures))
      return when + colon + eventNoteText(event, figures)
    }),
    ...(change?.periodsDiffer === true
      ? [speaker.periodsDiffer(whenText(change.from, figures), whenText(change.to, figures))]
      : []),
    ...(change === null || change.chance.kind === 'untested'
      ? []
      : [speaker.chance[change.chance.kind](Math.round(100 * change.chance.p))]),
    ...findChecksUsing(checks, comparison.indicator.id)
      .filter((check) => check.outcome === 'failed')
      .map((check) => explainCheck(check, { dataset, messages })),
  ]
  // Two checks of one contradiction have the same text.
  return [...new Set(reasons)]
}
