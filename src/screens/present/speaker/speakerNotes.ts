import { explainCheck } from '../../../format/sentences/explainCheck'
import { changePrecision } from '../../../format/sentences/change'
import { figureText, valueWithUnit } from '../../../format/values/figure'
import { plainDigits } from '../../../format/values/digits'
import { noteText } from '../../../format/note'
import { dateText, whenText } from '../../../format/values/period'
import { sentenceOf } from '../../../format/sentences/sentence'
import { missingLongText } from '../../../format/status'
import { MINUS } from '../../../format/values/value'
import type { DrivingWords } from '../../../messages/driving'
import { pick } from '../../../messages/pick'
import type { Words } from '../../../messages/zh'
import type { Change } from '../../../domain/comparison/change'
import type { Check } from '../../../domain/checks/check'
import { checksTouching } from '../../../domain/checks/checks'
import { readingOf, type Reading } from '../../../domain/comparison/comparison'
import { roundTo } from '../../../domain/statistics/rounding'
import type { World } from '../../../domain/model/regionDataset'

/** What the speaker may be asked about one indicator. */
export type Note = {
  readonly id: string
  readonly name: string
  readonly sentence: string
  /** Lines of arithmetic: `83 件 − 92 件 = −9 件`. */
  readonly arithmetic: readonly string[]
  /** Why the figures changed, what must be said when they are compared, and what contradicts them. */
  readonly reasons: readonly string[]
  readonly definition: string
}

export type NotesOf = {
  readonly world: World
  readonly checks: readonly Check[]
  readonly years: { readonly from: number; readonly to: number }
  readonly words: Words
  readonly driving: DrivingWords
}

/** The note of each of a slide's indicators, in their order; ids that the world does not know have none. */
export function notesOf(indicators: readonly string[], asked: NotesOf): readonly Note[] {
  const { world, years, words } = asked
  return indicators
    .filter((id) => world.indicatorById.has(id))
    .map((id) => {
      const reading = readingOf(world, id, years.from, years.to)
      return {
        id,
        name: pick(reading.indicator.name, words.lang),
        sentence: sentenceOf(reading, words.figures),
        arithmetic: arithmeticOf(reading, asked),
        reasons: reasonsOf(reading, asked),
        definition: pick(reading.indicator.definition, words.lang),
      }
    })
}

function arithmeticOf(reading: Reading, asked: NotesOf): readonly string[] {
  const { outcome } = reading
  return [
    ...sharesOf(reading, asked),
    ...(outcome.kind === 'change' || outcome.kind === 'notComparable'
      ? differenceOf(reading, outcome.change, asked)
      : []),
  ]
}

function sharesOf(reading: Reading, { world, words, driving }: NotesOf): readonly string[] {
  const { indicator, to, toSides } = reading
  const ratio = indicator.ratio
  if (ratio === null || toSides === null || to.kind === 'missing') return []
  const side = (id: string, value: number) => {
    const other = world.indicatorById.get(id)
    return other === undefined ? String(value) : valueWithUnit(value, other, words.figures)
  }
  const shares = driving.speaker.share(
    side(ratio.numerator, toSides.numerator),
    side(ratio.denominator, toSides.denominator),
  )
  const percent = (100 * toSides.numerator) / toSides.denominator
  return Number.isFinite(percent) ? [`${shares} = ${percentText(percent)}`] : []
}

/** Two decimals, as on the page of checks: they show what one has rounded away. */
function percentText(percent: number): string {
  const kept = roundTo(percent, 2)
  return `${kept < 0 ? MINUS : ''}${plainDigits(Math.abs(kept), 2)}%`
}

/** As exact as the two figures are; what follows from inexact ones is not divided any further. */
function differenceOf(
  { indicator }: Reading,
  change: Change,
  { words }: NotesOf,
): readonly string[] {
  const { from, to, absolute, relative } = change
  const precision = changePrecision(change)
  const bound = precision === 'atLeast' && absolute < 0 ? 'about' : precision
  const figure = (value: number) => valueWithUnit(value, indicator, words.figures)
  const inner = (text: string) => (text.startsWith(MINUS) ? `(${text})` : text)
  const one = Math.abs(absolute) === 1
  const difference =
    indicator.measure === 'rate'
      ? `${figure(absolute).replace(/[%‰]$/, '')} ${words.figures.percentagePoints(one)}`
      : figure(absolute)
  return [
    `${figureText(to, indicator, words.figures)} ${MINUS} ${inner(figureText(from, indicator, words.figures))} = ${words.figures.precise[bound](difference)}`,
    ...(relative === null || precision !== 'exact'
      ? []
      : [`${inner(difference)} ÷ ${figure(from.value)} = ${percentText(relative)}`]),
  ]
}

function reasonsOf(reading: Reading, asked: NotesOf): readonly string[] {
  const { comparability, outcome, from, to } = reading
  const { words, driving, world, checks } = asked
  const events = comparability.kind === 'comparable' ? [] : comparability.events
  const change = outcome.kind === 'change' ? outcome.change : null
  const colon = words.lang === 'zh' ? '：' : ': '
  const reasons = [
    ...[from, to].flatMap((point) =>
      point.notes.map(
        (note) => whenText(point, words.figures) + colon + noteText(note, words.figures),
      ),
    ),
    ...[from, to].flatMap((point) =>
      point.kind === 'missing'
        ? [whenText(point, words.figures) + colon + missingLongText(point.reason, words.figures)]
        : [],
    ),
    ...events.map(({ name, date, note }) => {
      const event = words.figures.sentence.event(
        pick(name, words.lang),
        dateText(date, words.figures),
      )
      return event + colon + pick(note, words.lang)
    }),
    ...(change?.periodsDiffer === true
      ? [
          driving.speaker.periodsDiffer(
            whenText(change.from, words.figures),
            whenText(change.to, words.figures),
          ),
        ]
      : []),
    ...(change === null || change.chance.kind === 'untested'
      ? []
      : [driving.speaker.chance(plainDigits(roundTo(change.chance.p, 3), 3))]),
    ...checksTouching(checks, reading.indicator.id)
      .filter((check) => check.outcome === 'failed')
      .map((check) =>
        explainCheck(check, { world, words: words.quality.explain, figures: words.figures }),
      ),
  ]
  // Two checks of one contradiction say the same.
  return [...new Set(reasons)]
}
