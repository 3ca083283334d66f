import { listNumerals } from '../../src/reading/mask/findOthers'
import { foldText } from '../../src/reading/fold'
import type { ReportReading } from '../../src/reading/readReport'
import type { MarkedText, TruthMark } from './markedText'

/** How well a text was read. Shares are from 0 to 1. */
export type Measurement = {
  readonly name: string
  /** Figures of the truth, without unsure ones. */
  readonly figures: number
  readonly precision: number
  readonly recall: number
  /** Of the figures whose indicator the truth names. */
  readonly indicators: { readonly right: number; readonly named: number; readonly wrong: number }
  /** Numbers of the text in no state. */
  readonly lost: number
  readonly unread: number
  /** What is wrong, one line each. */
  readonly errors: readonly string[]
}

type TruthFigure = Extract<TruthMark, { kind: 'figure' }>

/** Compares a reading with the truth: a figure is right if value, unit, precision and year are. */
export function measureReading(
  name: string,
  { text, marks }: MarkedText,
  reading: ReportReading,
): Measurement {
  const truth = marks.filter((mark): mark is TruthFigure => mark.kind === 'figure')
  const errors: string[] = []
  let right = 0
  let wrongFigures = 0
  const indicators = { right: 0, named: 0, wrong: 0 }
  for (const figure of reading.figures) {
    const mark = truth.find((one) => overlaps(one, figure))
    const fault = mark === undefined ? 'extra' : findFault(mark, figure, reading.source.year)
    if (mark?.isUnsure === true) continue
    if (fault === null) right += 1
    else {
      wrongFigures += 1
      errors.push(`${fault}: ${quote(text, figure)}`)
    }
    if (mark?.indicator !== undefined) {
      indicators.named += 1
      if (figure.match.indicator === mark.indicator) indicators.right += 1
      else
        errors.push(
          `indicator ${figure.match.indicator ?? 'none'} for ${mark.indicator}: ${quote(text, figure)}`,
        )
    } else if (figure.match.indicator !== null) indicators.wrong += 1
  }
  const sure = truth.filter(({ isUnsure }) => !isUnsure)
  for (const mark of sure)
    if (!reading.figures.some((figure) => overlaps(mark, figure)))
      errors.push(`missed (${findState(mark, reading)}): ${quote(text, mark)}`)
  return {
    name,
    figures: sure.length,
    precision: right / Math.max(1, right + wrongFigures),
    recall: right / Math.max(1, sure.length),
    indicators,
    lost: countLost(text, reading),
    unread: reading.unread.length,
    errors,
  }
}

type Place = { readonly start: number; readonly end: number }

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

function findFault(
  truth: TruthFigure,
  figure: ReportReading['figures'][number],
  reportYear: number | null,
): string | null {
  const size = (one: { value: number; multiplier: number }): number =>
    one.value * 10 ** one.multiplier
  if (Math.abs(size(truth) - size(figure)) > 1e-9 * Math.abs(size(truth)))
    return `value ${figure.value}`
  if (truth.unit.replace(/^个/, '') !== figure.unit.replace(/^个/, '')) return `unit ${figure.unit}`
  if (truth.precision !== figure.precision) return `precision ${figure.precision}`
  return (truth.year ?? reportYear) === figure.year ? null : `year ${figure.year ?? 'none'}`
}

function findState(mark: Place, { others, unread }: ReportReading): string {
  const other = others.find((one) => overlaps(mark, one))
  if (other !== undefined) return other.why
  return unread.some((one) => overlaps(mark, one)) ? 'unread' : 'lost'
}

function countLost(text: string, { figures, others, unread }: ReportReading): number {
  const known = [...figures, ...others, ...unread]
  const numerals = listNumerals(foldText(text), { start: 0, end: text.length })
  return numerals.filter((one) => !known.some((place) => overlaps(one, place))).length
}

function quote(text: string, { start, end }: Place): string {
  const piece = `${text.slice(Math.max(0, start - 14), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`
  return piece.replace(/\s+/g, ' ')
}

/** A table in Markdown, the errors below it. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
  return [
    '| report | figures | precision | recall | indicators right | unread | in no state |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...measurements.map(
      ({ name, figures, precision, recall, indicators: { right, named }, unread, lost }) =>
        `| ${name} | ${figures} | ${percent(precision)} | ${percent(recall)} | ${named === 0 ? '–' : `${right} of ${named}`} | ${unread} | ${lost} |`,
    ),
    ...measurements.flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error}`)),
  ].join('\n')
}
