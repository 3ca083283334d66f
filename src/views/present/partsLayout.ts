import { figureText } from '../../format/figure'
import { missingText } from '../../format/status'
import { unitText } from '../../format/unit'
import { formatValue } from '../../format/value'
import type { Words } from '../../i18n/zh'
import { unitBeside } from './indicatorLayout'
import { lineWidth } from './textLines'
import { whenText, yearText } from '../../format/period'
import { presentOf } from '../../i18n/present'
import type { Figure } from '../../indicators/composition'
import { partsChartOf, showsBefore } from './partsPicture'
import type { PartsSlide } from './slide'
import type { SlideContext } from './slideContext'
import { slideFrame, textHeight } from './slideFrame'
import type { SlideSize } from './slideSize'

/** Shares of a list's width; the rest is the gap between them. */
export const LIST = { name: 0.5, value: 0.47, padding: 1.4 } as const

/** Between note and picture, in hundredths of the height. */
export const NOTE_GAP = 1.6

/** What a parts slide says above its bars: the whole they are parts of, and which bars are which year. */
export function partsNote(slide: PartsSlide, context: SlideContext): string {
  const { words, pair } = context
  const present = presentOf(words.lang)
  const { figures, lang } = words
  const whole = slide.rest?.of ?? {
    indicator: slide.reading.indicator,
    observation: slide.reading.to,
  }
  const texts =
    slide.composition === 'beside' || whole.observation.kind === 'missing'
      ? []
      : [
          present.whole(
            whole.indicator.name[lang],
            figureText(whole.observation, whole.indicator, figures),
          ),
        ]
  const both = slide.drawn === 'bars' && showsBefore(partsChartOf(slide, context))
  return [
    ...texts,
    ...(both
      ? [present.barsOf(whenText(slide.reading.to, figures), yearText(pair.from, figures))]
      : []),
  ].join(present.separator)
}

/** The room that a parts slide has for its bars or its list. */
export function partsBody(
  slide: PartsSlide,
  context: SlideContext,
  size: SlideSize,
): { readonly width: number; readonly height: number } {
  const { body } = slideFrame(slide, context, size)
  const note = partsNote(slide, context)
  const taken = note === '' ? 0 : textHeight(note, 'label', size.inner, size) + NOTE_GAP * size.unit
  return { width: body.width, height: body.height - taken }
}

/** How a list is set: large where its rows are few. */
export type ListManner = 'large' | 'plain'

/** A value in pieces: its digits, and what stands smaller beside or below them. */
export function listValue(
  { indicator, observation }: Figure,
  { figures, lang }: Words,
): { readonly digits: string; readonly unit: string } {
  if (observation.kind === 'missing')
    return { digits: missingText(observation.reason, figures), unit: '' }
  const unit = unitText(indicator, observation.value, lang)
  const digits = formatValue(observation.value, indicator, lang)
  const about = figures.precise[observation.precision]('').trim()
  if (unit === '%') return { digits: digits + unit, unit: about }
  return { digits, unit: [about, unit].filter((text) => text !== '').join(' ') }
}

/** Height of one row of a list: name and value side by side, each on the lines that it needs. */
export function listRowHeight(
  figure: Figure,
  { words }: SlideContext,
  size: SlideSize,
  manner: ListManner,
): number {
  const name = figure.indicator.name[words.lang]
  const padding = 2 * LIST.padding * size.unit
  const widths = { name: size.inner * LIST.name, value: size.inner * LIST.value }
  if (manner === 'plain') {
    const text = figureText(figure.observation, figure.indicator, words.figures)
    const value = textHeight(text, 'title', widths.value, size)
    return Math.max(textHeight(name, 'label', widths.name, size), value) + padding
  }
  const value = listValue(figure, words)
  if (lineWidth(value.digits, size.text.cover.font, 'bold') > widths.value) return Infinity
  const unit = unitBeside(value, widths.value, size, 'cover')
    ? 0
    : textHeight(value.unit, 'label', widths.value, size)
  const digits = size.text.cover.line + unit
  return Math.max(textHeight(name, 'roomy', widths.name, size), digits) + padding
}

/** Large where all rows have room that way. */
export function listManner(slide: PartsSlide, context: SlideContext, size: SlideSize): ListManner {
  const { height } = partsBody(slide, context, size)
  const rows = slide.figures.map((figure) => listRowHeight(figure, context, size, 'large'))
  return rows.reduce((sum, row) => sum + row, 0) <= height ? 'large' : 'plain'
}
