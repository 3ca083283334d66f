import { formatSentence } from '../../../format/sentences/sentence'
import { presentOf } from '../../../messages/present'
import type { Check } from '../../../domain/checks/check'
import { compareYears } from '../../../domain/comparison/comparison'
import { findFailed } from '../player/findFailed'
import { indicatorLayout } from '../layout/indicatorLayout'
import { splitPages } from './paragraphs'
import type { IndicatorSlide, Paragraph } from './slide'
import type { DeckContext } from './slideContext'
import { slideFrame } from '../layout/slideFrame'
import { unitsOf } from './figureUnits'

/** An indicator's sentence and chart: on one slide, or the sentence first where both have no room. */
export function indicatorSlides(
  id: string,
  context: DeckContext,
  checks: readonly Check[],
): readonly IndicatorSlide[] {
  const { dataset, pair, messages } = context
  const comparison = compareYears(dataset, id, pair.from, pair.to)
  const failed = findFailed(id, checks, pair)
  const whole: IndicatorSlide = {
    kind: 'indicator',
    id,
    indicators: [id],
    units: unitsOf([id], context),
    part: null,
    comparison,
    failed,
    shows: 'all',
    paragraphs: [],
    pages: [],
  }
  if (indicatorLayout(whole, context, context.design).fits) return [whole]
  const told: readonly Paragraph[] = [
    { lead: null, text: formatSentence(comparison, messages.figures) },
    ...(failed.length === 0
      ? []
      : [{ lead: '⚠ ', text: presentOf(messages.lang).failed(failed.length) }]),
  ]
  const sentence: IndicatorSlide = { ...whole, shows: 'sentence', part: { at: 1, of: 2 } }
  const { body } = slideFrame(sentence, context, context.design)
  const pages = splitPages(told, body.height, context.design)
  const of = pages.length + 1
  return [
    ...pages.map((paragraphs, index) => ({
      ...sentence,
      id: index === 0 ? id : `${id}.${index + 1}`,
      part: { at: index + 1, of },
      paragraphs,
      pages,
    })),
    { ...whole, id: `${id}.${of}`, shows: 'chart', part: { at: of, of } },
  ]
}
