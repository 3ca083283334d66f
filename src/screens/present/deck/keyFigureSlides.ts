import { compareYears } from '../../../domain/comparison/comparison'
import { chooseCellLayout, type KeyFigure } from '../layout/keyFigureLayout'
import type { KeyFiguresSlide } from './slide'
import { listUnits, numberPages, type DeckContext } from './slideContext'
import { buildSlideFrame } from '../layout/slideFrame'

/** A slide holds two columns and two rows of figures. */
const MAX_FIGURES = 4

/** The key figures on as few slides as can hold them in full, distributed evenly: five as 3 and 2. */
export function buildKeyFigureSlides(
  ids: readonly string[],
  context: DeckContext,
): readonly KeyFiguresSlide[] {
  const { dataset, pair } = context
  const figures = ids.map((id): KeyFigure => ({
    comparison: compareYears(dataset, id, pair.from, pair.to),
  }))
  let count = Math.ceil(figures.length / MAX_FIGURES)
  while (
    count < figures.length &&
    !splitEvenly(figures, count).every((page) => fits(page, count, context))
  )
    count++
  return numberPages(splitEvenly(figures, count).map((page) => buildKeyFigureSlide(page, context)))
}

function splitEvenly<Item>(items: readonly Item[], pages: number): readonly (readonly Item[])[] {
  const start = (page: number) => Math.ceil((page * items.length) / pages)
  return Array.from({ length: pages }, (_, page) => items.slice(start(page), start(page + 1)))
}

function buildKeyFigureSlide(figures: readonly KeyFigure[], context: DeckContext): KeyFiguresSlide {
  const ids = figures.map(({ comparison }) => comparison.indicator.id)
  return {
    kind: 'keyFigures',
    id: 'key-figures',
    indicators: ids,
    units: listUnits(ids, context),
    part: null,
    figures,
  }
}

/** Whether one of `of` slides holds the figures in full. */
function fits(figures: readonly KeyFigure[], of: number, context: DeckContext): boolean {
  const slide = { ...buildKeyFigureSlide(figures, context), part: of === 1 ? null : { at: 1, of } }
  const { body } = buildSlideFrame(slide, context, context.design)
  return chooseCellLayout(figures, context.messages, body.height, context.design) !== null
}
