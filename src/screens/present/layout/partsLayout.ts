import { figureText } from '../../../format/values/figure'
import { levelHeight, buildFigureParts, type FigureParts } from '../deck/figureParts'
import { whenText, yearText } from '../../../format/values/period'
import { presentOf } from '../../../messages/present'
import type { Messages } from '../../../messages/zh'
import type { Figure } from '../../../domain/comparison/composition'
import { acrossBreak, buildPartsChart, showsBefore } from './partsPicture'
import type { PartsSlide } from '../deck/slide'
import type { SlideContext } from '../deck/slideContext'
import { slideFrame, textHeight } from './slideFrame'
import { textStyleFor, type SlideSize } from './slideSize'
import { countLines, truncateLines } from '../../../typesetting/wrapLines'

/** Shares of a list's width; the rest is the gap between them. */
export const LIST = { name: 0.5, value: 0.47, padding: 1.4 } as const

/** Between note and picture, in hundredths of the height. */
export const NOTE_GAP = 1.6

/** Of the note: the whole's name may be long, and is told in full by its own slide. */
const NOTE_LINES = 2

/** What a parts slide says above its bars: the whole they are parts of, and which bars are which year. */
export function partsNote(slide: PartsSlide, context: SlideContext, size: SlideSize): string {
  const { messages, pair } = context
  const present = presentOf(messages.lang)
  const both = slide.drawn === 'bars' && showsBefore(buildPartsChart(slide, context))
  const texts = [
    ...wholeTexts(slide, messages),
    ...(both
      ? [
          present.barsOf(
            whenText(slide.comparison.to, messages.figures),
            yearText(pair.from, messages.figures),
          ),
        ]
      : []),
    ...(slide.drawn === 'bars' && acrossBreak(slide)
      ? [present.notBeside(yearText(pair.from, messages.figures))]
      : []),
  ]
  return truncateLines(
    texts.join(present.separator),
    NOTE_LINES,
    textStyleFor('label', size.inner, size),
  )
}

function wholeTexts({ composition, drawn, rest, comparison }: PartsSlide, messages: Messages) {
  const { figures, lang } = messages
  const present = presentOf(lang)
  switch (composition) {
    case 'parts':
      return comparison.to.kind === 'missing'
        ? []
        : [present.total(figureText(comparison.to, comparison.indicator, figures))]
    case 'share':
      // A list has the whole among its rows.
      return rest === null || drawn === 'list'
        ? []
        : [
            present.whole(
              rest.of.indicator.name[lang],
              figureText(rest.of.observation, rest.of.indicator, figures),
            ),
          ]
    case 'beside':
      return []
  }
}

/** The room that a parts slide has for its bars or its list. */
export function partsBody(
  slide: PartsSlide,
  context: SlideContext,
  size: SlideSize,
): { readonly width: number; readonly height: number } {
  const { body } = slideFrame(slide, context, size)
  const note = partsNote(slide, context, size)
  const taken = note === '' ? 0 : textHeight(note, 'label', size.inner, size) + NOTE_GAP * size.unit
  return { width: body.width, height: body.height - taken }
}

/** How a list is set: large where its rows are few. */
export type ListManner = 'large' | 'plain'

/** Longer names are shortened: their own slide tells them in full. */
const MOST_LINES = 5

/** How the name and the value of a row are set. */
export const LIST_KINDS = {
  large: { name: 'roomy', value: 'cover' },
  plain: { name: 'label', value: 'title' },
} as const

/** One row of a list as it is set. */
export type ListRow = {
  readonly name: string
  readonly level: FigureParts
  readonly valueWidth: number
  readonly height: number
}

/** Name and value side by side, each on the lines that it needs. */
export function listRow(
  { indicator, observation }: Figure,
  { messages }: SlideContext,
  size: SlideSize,
  manner: ListManner,
): ListRow {
  const kinds = LIST_KINDS[manner]
  const valueWidth = size.inner * LIST.value
  const setting = textStyleFor(kinds.name, size.inner * LIST.name, size)
  const name = truncateLines(indicator.name[messages.lang], MOST_LINES, setting)
  const level = buildFigureParts(observation, indicator, messages)
  const value = levelHeight(level, kinds.value, valueWidth, size)
  const high = Math.max(countLines(name, setting) * size.text[kinds.name].line, value)
  return { name, level, valueWidth, height: high + 2 * LIST.padding * size.unit }
}

/** Large where all rows have room that way; the slides of one list are all set alike. */
export function listManner(slide: PartsSlide, context: SlideContext, size: SlideSize): ListManner {
  if (slide.part !== null) return 'plain'
  const { height } = partsBody(slide, context, size)
  const rows = slide.figures.map((figure) => listRow(figure, context, size, 'large').height)
  return rows.reduce((sum, row) => sum + row, 0) <= height ? 'large' : 'plain'
}
