import { missingText } from '../../../format/status'
import { figurePieces, isSign } from '../../../format/values/figure'
import type { Messages } from '../../../messages/messages'
import type { Indicator } from '../../../domain/model/indicator'
import type { Observation } from '../../../domain/model/observation'
import { textHeight } from '../layout/slideFrame'
import type { SlideSize } from '../layout/slideSize'

/** The parts of a figure: only the digits are large. */
export type FigureParts = {
  /** A qualifier before the digits (约, 近, more than); may be empty. */
  readonly about: string
  /** Never broken or truncated; for a missing figure the reason. */
  readonly digits: string
  readonly unit: string
}

/** The text size of the digits. */
export type FigurePartKind = 'huge' | 'figure' | 'cover' | 'title'

/** Gap between the digits and the other parts, in hundredths of the height. */
export const FIGURE_PARTS_GAP = 1

export function buildFigureParts(
  observation: Observation,
  indicator: Indicator,
  { figures }: Messages,
): FigureParts {
  if (observation.kind === 'missing')
    return { about: '', digits: missingText(observation.reason, figures), unit: '' }
  const { before: about, digits, unit } = figurePieces(observation, indicator, figures)
  return isSign(unit) ? { about, digits: digits + unit, unit: '' } : { about, digits, unit }
}

/** Width of a figure on one line. */
export function figurePartsWidth(
  parts: FigureParts,
  kind: FigurePartKind,
  size: SlideSize,
): number {
  const small = size.measure(parts.about + parts.unit, size.text.label.font, 'normal')
  return digitsWidth(parts, kind, size) + small + 2 * FIGURE_PARTS_GAP * size.unit
}

function digitsWidth({ digits }: FigureParts, kind: FigurePartKind, size: SlideSize): number {
  return size.measure(digits, size.text[kind].font, 'bold')
}

/** Whether all parts fit on one line; otherwise the small parts go above and below the digits. */
export function fitsOnOneLine(
  parts: FigureParts,
  kind: FigurePartKind,
  width: number,
  size: SlideSize,
): boolean {
  return figurePartsWidth(parts, kind, size) <= width
}

/** Height of a figure in a column; infinite where the digits are wider than the column. */
export function figurePartsHeight(
  parts: FigureParts,
  kind: FigurePartKind,
  width: number,
  size: SlideSize,
): number {
  if (digitsWidth(parts, kind, size) > width) return Infinity
  const { line } = size.text[kind]
  if (fitsOnOneLine(parts, kind, width, size)) return line
  const small = (text: string) => textHeight(text, 'label', width, size)
  return small(parts.about) + line + small(parts.unit)
}
