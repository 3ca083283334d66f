import { formatSentence } from '../../../format/sentences/sentence'
import { attempt } from '../../../format/attempt'
import { compareYears } from '../../../domain/comparison/comparison'
import { computeIndicatorLayout } from '../layout/indicatorLayout'
import { splitPages } from './paragraphs'
import type { IndicatorSlide, Paragraph } from './slide'
import { listUnits, numberPages, type DeckContext } from './slideContext'
import { buildSlideFrame } from '../layout/slideFrame'

/** An indicator's sentence and chart: on one slide, or the sentence first where they do not fit one. */
export function buildIndicatorSlides(id: string, context: DeckContext): readonly IndicatorSlide[] {
  const { dataset, pair } = context
  const comparison = compareYears(dataset, id, pair.from, pair.to)
  const whole: IndicatorSlide = {
    kind: 'indicator',
    id,
    indicators: [id],
    units: listUnits([id], context),
    part: null,
    comparison,
    shows: 'all',
    paragraphs: [],
    pages: [],
  }
  // What cannot be laid out stays one slide, which says so in its place.
  return attempt(() => splitIndicatorSlide(whole, context), [whole])
}

function splitIndicatorSlide(
  whole: IndicatorSlide,
  context: DeckContext,
): readonly IndicatorSlide[] {
  const { messages } = context
  const { comparison } = whole
  if (computeIndicatorLayout(whole, context, context.design).fits) return [whole]
  const text: readonly Paragraph[] = [
    { lead: '', text: formatSentence(comparison, messages.figures) },
  ]
  const sentence: IndicatorSlide = { ...whole, shows: 'sentence', part: { at: 1, of: 2 } }
  const { body } = buildSlideFrame(sentence, context, context.design)
  const pages = splitPages(text, body.height, context.design)
  return numberPages([
    ...pages.map((paragraphs) => ({ ...sentence, paragraphs, pages })),
    { ...whole, shows: 'chart' as const },
  ])
}
