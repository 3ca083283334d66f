import { readingOf, type Reading } from '../../indicators/reading'
import { cellManner } from './keyFigureLayout'
import type { KeyFiguresSlide } from './slide'
import type { SlideContext } from './slideContext'
import { slideFrame } from './slideFrame'
import { unitsOf } from './units'
import { designSize } from './slideSize'

/** How many figures may share a slide, the most first. */
const counts = [4, 2, 1]

/** The key figures on one slide; on more where names or units are too long for that. */
export function keyFigureSlides(
  ids: readonly string[],
  context: SlideContext,
): readonly KeyFiguresSlide[] {
  const { world, pair } = context
  const readings = ids.map((id) => readingOf(world, id, pair.from, pair.to))
  const pages: (readonly Reading[])[] = []
  let at = 0
  while (at < readings.length) {
    const left = readings.slice(at)
    const count = counts.find((most) => most === 1 || fit(left.slice(0, most), context)) ?? 1
    pages.push(left.slice(0, count))
    at += count
  }
  return pages.map((page, index) => slideOf(page, index + 1, pages.length, context))
}

function slideOf(
  readings: readonly Reading[],
  at: number,
  of: number,
  context: SlideContext,
): KeyFiguresSlide {
  const ids = readings.map(({ indicator }) => indicator.id)
  return {
    kind: 'keyFigures',
    id: at === 1 ? 'key-figures' : `key-figures.${at}`,
    indicators: ids,
    units: unitsOf(ids, context),
    part: of === 1 ? null : { at, of },
    readings,
  }
}

/** Whether so many figures stand on one slide, each in full. */
function fit(readings: readonly Reading[], context: SlideContext): boolean {
  const { body } = slideFrame(slideOf(readings, 9, 10, context), context, designSize)
  return cellManner(readings, context.words, body.height, designSize) !== null
}
