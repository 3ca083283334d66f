import { missingText } from '../../../format/status'
import { unitText } from '../../../format/values/unit'
import { formatValue } from '../../../format/values/value'
import type { Messages } from '../../../messages/zh'
import type { Indicator } from '../../../domain/model/indicator'
import type { Observation } from '../../../domain/model/observation'
import { textHeight } from '../layout/slideFrame'
import type { SlideSize } from '../layout/slideSize'

/** A figure in pieces: only its digits are set large. */
export type FigureParts = {
  /** 至少 or 约, before the digits; else empty. */
  readonly about: string
  /** Never broken nor shrunk; for a missing figure the word that says why. */
  readonly digits: string
  readonly unit: string
}

/** In which size the digits are set. */
export type FigurePartKind = 'huge' | 'figure' | 'cover' | 'title'

/** Between the digits and what stands beside them, in hundredths of the height. */
export const LEVEL_GAP = 1

export function buildFigureParts(
  observation: Observation,
  indicator: Indicator,
  { figures, lang }: Messages,
): FigureParts {
  if (observation.kind === 'missing')
    return { about: '', digits: missingText(observation.reason, figures), unit: '' }
  const about = figures.precise[observation.precision]('').trim()
  const digits = formatValue(observation.value, indicator, lang)
  const unit = unitText(indicator, observation.value, lang)
  return unit === '%' ? { about, digits: digits + unit, unit: '' } : { about, digits, unit }
}

/** Width of a figure whose pieces stand on one line. */
export function levelWidth(level: FigureParts, kind: FigurePartKind, size: SlideSize): number {
  const small = size.measure(level.about + level.unit, size.text.label.font, 'normal')
  return digitsWidth(level, kind, size) + small + 2 * LEVEL_GAP * size.unit
}

function digitsWidth({ digits }: FigureParts, kind: FigurePartKind, size: SlideSize): number {
  return size.measure(digits, size.text[kind].font, 'bold')
}

/** Whether all pieces stand on one line; else what is small stands above and below the digits. */
export function onOneLine(
  level: FigureParts,
  kind: FigurePartKind,
  width: number,
  size: SlideSize,
): boolean {
  return levelWidth(level, kind, size) <= width
}

/** Height of a figure in a column; infinite where its digits are wider than that. */
export function levelHeight(
  level: FigureParts,
  kind: FigurePartKind,
  width: number,
  size: SlideSize,
): number {
  if (digitsWidth(level, kind, size) > width) return Infinity
  const { line } = size.text[kind]
  if (onOneLine(level, kind, width, size)) return line
  const small = (text: string) => textHeight(text, 'label', width, size)
  return small(level.about) + line + small(level.unit)
}
