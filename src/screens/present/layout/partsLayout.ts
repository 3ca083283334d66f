import { listFigureCautions } from '../../../domain/checks/cautions'
import { listNamedWords } from '../../../format/sentences/findings'
import { figureText } from '../../../format/values/figure'
import { figurePartsHeight, buildFigureParts, type FigureParts } from '../deck/figureParts'
import { whenText, yearText } from '../../../format/values/period'
import type { Messages } from '../../../messages/messages'
import type { Figure } from '../../../domain/comparison/composition'
import type { Size } from '../../../charts/layout/box'
import { isAcrossBreak, buildPartsChart, showsEarlierYear } from './partsChart'
import type { PartsSlide } from '../deck/slide'
import type { SlideContext } from '../deck/slideContext'
import { markCaution } from '../../../format/markCaution'
import { buildSlideFrame, noteHeight } from './slideFrame'
import { textStyleFor, type SlideSize } from './slideSize'
import { countLines, truncateLines } from '../../../typesetting/wrapLines'

/** Widths as shares of the list; the rest is the gap. */
export const LIST = { name: 0.5, value: 0.47, padding: 1.4 } as const

/** The name of the whole may be long; its own slide has it in full. */
const NOTE_LINES = 2

/** The note above the bars: the whole, and which bars are which year. */
export function formatPartsNote(slide: PartsSlide, context: SlideContext, size: SlideSize): string {
  const { messages, pair } = context
  const { present } = messages
  const earlier = yearText(pair.from, messages.figures)
  const both = slide.form === 'bars' && showsEarlierYear(buildPartsChart(slide, context))
  const texts = [
    ...listWholeTexts(slide, messages),
    ...(both ? [present.barsOf(whenText(slide.comparison.to, messages.figures), earlier)] : []),
    ...(slide.form === 'bars' && isAcrossBreak(slide) ? [present.notBeside(earlier)] : []),
  ]
  return truncateLines(
    texts.join(present.separator),
    NOTE_LINES,
    textStyleFor('label', size.inner, size),
  )
}

/** What data checks and statuses say about the figures of the slide, may be empty. */
export function formatPartsCaution(
  { comparison, composition, figures, whole }: PartsSlide,
  { dataset, messages }: SlideContext,
  size: SlideSize,
): string {
  const own = { indicator: comparison.indicator, observation: comparison.to }
  const line = textStyleFor('label', size.inner, size)
  const shown: readonly Figure[] = [
    // Beside other figures of its topic the indicator itself is not shown.
    ...(composition === 'beside' ? [] : [own]),
    ...(whole === null ? [] : [whole.figure]),
    ...figures,
  ]
  const named = [...new Map(shown.map((figure) => [figure.indicator.id, figure])).values()].map(
    ({ indicator, observation }) => ({
      // Only an absurdly long name is cut, so that the figure has room.
      name: truncateLines(indicator.name[messages.lang], 1, line),
      // The digits say that a figure is not exact.
      cautions: listFigureCautions(dataset, observation).filter(({ kind }) => kind !== 'inexact'),
    }),
  )
  return markCaution(
    listNamedWords(named, messages.figures).join(messages.figures.sentence.semicolon),
  )
}

function listWholeTexts(
  { composition, form, whole, comparison }: PartsSlide,
  messages: Messages<'present'>,
) {
  const { figures, lang, present } = messages
  switch (composition) {
    case 'parts':
      return comparison.to.kind === 'missing'
        ? []
        : [present.total(figureText(comparison.to, comparison.indicator, figures))]
    case 'share':
      // A list has a row for the whole.
      return whole === null || form === 'list'
        ? []
        : [
            present.whole(
              whole.figure.indicator.name[lang],
              figureText(whole.figure.observation, whole.figure.indicator, figures),
            ),
          ]
    case 'beside':
      return []
  }
}

/** The space for the bars or the list of a parts slide. */
export function computePartsBox(slide: PartsSlide, context: SlideContext, size: SlideSize): Size {
  const { body } = buildSlideFrame(slide, context, size)
  const taken =
    noteHeight(formatPartsNote(slide, context, size), size) +
    noteHeight(formatPartsCaution(slide, context, size), size)
  return { width: body.width, height: body.height - taken }
}

/** A list with few rows is large. */
export type ListSize = 'large' | 'plain'

/** Longer names are truncated: their own slide has them in full. */
const MAX_LINES = 5

/** The text kinds of names and values. */
export const LIST_TEXT = {
  large: { name: 'roomy', value: 'cover' },
  plain: { name: 'label', value: 'title' },
} as const

export type ListRow = {
  readonly name: string
  readonly parts: FigureParts
  readonly valueWidth: number
  readonly height: number
}

/** Name and value side by side, each on as many lines as it needs. */
export function buildListRow(
  { indicator, observation }: Figure,
  { messages }: SlideContext,
  size: SlideSize,
  listSize: ListSize,
): ListRow {
  const kinds = LIST_TEXT[listSize]
  const valueWidth = size.inner * LIST.value
  const style = textStyleFor(kinds.name, size.inner * LIST.name, size)
  const name = truncateLines(indicator.name[messages.lang], MAX_LINES, style)
  const parts = buildFigureParts(observation, indicator, messages)
  const value = figurePartsHeight(parts, kinds.value, valueWidth, size)
  const high = Math.max(countLines(name, style) * size.text[kinds.name].line, value)
  return { name, parts, valueWidth, height: high + 2 * LIST.padding * size.unit }
}

/** Large where all rows fit; the slides of a split list are all plain. */
export function chooseListSize(
  slide: PartsSlide,
  context: SlideContext,
  size: SlideSize,
): ListSize {
  if (slide.part !== null) return 'plain'
  const { height } = computePartsBox(slide, context, size)
  const rows = slide.figures.map((figure) => buildListRow(figure, context, size, 'large').height)
  return rows.reduce((sum, row) => sum + row, 0) <= height ? 'large' : 'plain'
}
