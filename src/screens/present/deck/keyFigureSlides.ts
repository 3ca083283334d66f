import type { Check } from '../../../domain/checks/check'
import { compareYears } from '../../../domain/comparison/comparison'
import { chooseCellLayout, type KeyFigure } from '../layout/keyFigureLayout'
import type { KeyFiguresSlide } from './slide'
import { listFailedChecks, listUnits, type DeckContext } from './slideContext'
import { buildSlideFrame } from '../layout/slideFrame'

/** Numbers of figures that may share a slide, the largest first. */
const COUNTS = [4, 2, 1]

/** The key figures on one slide, or on several where there are many or their texts are long. */
export function buildKeyFigureSlides(
  ids: readonly string[],
  context: DeckContext,
  checks: readonly Check[],
): readonly KeyFiguresSlide[] {
  const { dataset, pair } = context
  const figures = ids.map((id): KeyFigure => ({
    comparison: compareYears(dataset, id, pair.from, pair.to),
    fails: listFailedChecks(id, checks, pair).length > 0,
  }))
  const pages: (readonly KeyFigure[])[] = []
  let at = 0
  while (at < figures.length) {
    const left = figures.slice(at)
    const fits = (most: number) => {
      const shown = left.slice(0, most)
      return fit(shown, shown.length === figures.length ? 1 : 10, context)
    }
    const count = COUNTS.find((most) => most === 1 || fits(most)) ?? 1
    pages.push(left.slice(0, count))
    at += count
  }
  return pages.map((page, index) => slideOf(page, index + 1, pages.length, context))
}

function slideOf(
  figures: readonly KeyFigure[],
  at: number,
  of: number,
  context: DeckContext,
): KeyFiguresSlide {
  const ids = figures.map(({ comparison }) => comparison.indicator.id)
  return {
    kind: 'keyFigures',
    id: at === 1 ? 'key-figures' : `key-figures.${at}`,
    indicators: ids,
    units: listUnits(ids, context),
    part: of === 1 ? null : { at, of },
    figures,
  }
}

/** Whether the figures fit one slide in full. */
function fit(figures: readonly KeyFigure[], of: number, context: DeckContext): boolean {
  const { body } = buildSlideFrame(slideOf(figures, 1, of, context), context, context.design)
  return chooseCellLayout(figures, context.messages, body.height, context.design) !== null
}
