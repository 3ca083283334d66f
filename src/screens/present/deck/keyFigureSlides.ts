import type { Check } from '../../../domain/checks/check'
import { compareYears } from '../../../domain/comparison/comparison'
import { findFailed } from '../player/findFailed'
import { cellManner, type KeyFigure } from '../layout/keyFigureLayout'
import type { KeyFiguresSlide } from './slide'
import type { DeckContext } from './slideContext'
import { slideFrame } from '../layout/slideFrame'
import { unitsOf } from './figureUnits'

/** How many figures may share a slide, the most first. */
const counts = [4, 2, 1]

/** The key figures on one slide; on more where names or units are too long for that. */
export function keyFigureSlides(
  ids: readonly string[],
  context: DeckContext,
  checks: readonly Check[],
): readonly KeyFiguresSlide[] {
  const { dataset, pair } = context
  const figures = ids.map((id): KeyFigure => ({
    comparison: compareYears(dataset, id, pair.from, pair.to),
    fails: findFailed(id, checks, pair).length > 0,
  }))
  const pages: (readonly KeyFigure[])[] = []
  let at = 0
  while (at < figures.length) {
    const left = figures.slice(at)
    const fits = (most: number) => {
      const shown = left.slice(0, most)
      return fit(shown, shown.length === figures.length ? 1 : 10, context)
    }
    const count = counts.find((most) => most === 1 || fits(most)) ?? 1
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
    units: unitsOf(ids, context),
    part: of === 1 ? null : { at, of },
    figures,
  }
}

/** Whether so many figures stand on one slide of so many, each in full. */
function fit(figures: readonly KeyFigure[], of: number, context: DeckContext): boolean {
  const { body } = slideFrame(slideOf(figures, 1, of, context), context, context.design)
  return cellManner(figures, context.messages, body.height, context.design) !== null
}
