import { attempt } from '../../../format/attempt'
import { buildComposition, type Figure } from '../../../domain/comparison/composition'
import type { Indicator } from '../../../domain/model/indicator'
import { compareYears } from '../../../domain/comparison/comparison'
import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import { barsFit, buildPartsChart, buildPartsMessages } from '../layout/partsChart'
import { buildListRow, computePartsBox } from '../layout/partsLayout'
import type { PartsSlide } from './slide'
import { listUnits, numberPages, type DeckContext } from './slideContext'
import { buildSlideChartTheme } from '../layout/slideTheme'

/**
 * The parts of an indicator: bars on one slide, or a list on as many as it needs. With `withBeside`, an
 * indicator without parts lists the other figures of its topic. Empty where there is nothing to show.
 */
export function buildPartsSlides(
  id: string,
  context: DeckContext,
  withBeside: boolean,
): readonly PartsSlide[] {
  const whole = buildWholeSlide(id, context)
  if (whole === null || (whole.composition === 'beside' && !withBeside)) return []
  return attempt(() => splitPartsSlide(whole, context), [whole])
}

function splitPartsSlide(whole: PartsSlide, context: DeckContext): readonly PartsSlide[] {
  if (whole.form === 'bars') {
    const fits = barsFit(
      buildPartsChart(whole, context),
      buildPartsMessages(whole, context),
      buildSlideChartTheme(
        'light',
        findPaletteSlot(context.dataset, whole.comparison.indicator.topic),
        context.design,
      ),
      computePartsBox(whole, context, context.design),
    )
    if (fits) return [whole]
  }
  return splitList({ ...whole, form: 'list' }, context)
}

function buildWholeSlide(id: string, context: DeckContext): PartsSlide | null {
  const { dataset, pair } = context
  const comparison = compareYears(dataset, id, pair.from, pair.to)
  const composition = buildComposition(dataset, comparison.indicator, pair.to)
  const figures = figuresOf(composition).filter(
    ({ observation }) => observation.kind === 'reported',
  )
  const topic = dataset.topicById.get(comparison.indicator.topic)
  if (figures.length === 0) return null
  const ids = listIds(figures)
  return {
    kind: 'parts',
    id: `${id}.parts`,
    indicators: [id, ...ids],
    units: listUnits(ids, context),
    part: null,
    comparison,
    topic: topic?.name ?? comparison.indicator.name,
    composition: composition.kind,
    form: composition.kind === 'beside' ? 'list' : 'bars',
    figures: composition.kind === 'parts' ? figuresOf(composition) : figures,
    whole:
      composition.kind === 'share'
        ? {
            figure: composition.whole,
            remainder: composition.remainder && {
              ...composition.remainder,
              before: findEarlierRemainder(comparison.indicator, context),
            },
          }
        : null,
  }
}

function figuresOf(composition: ReturnType<typeof buildComposition>): readonly Figure[] {
  switch (composition.kind) {
    case 'parts':
      return composition.parts
    case 'share':
      return [composition.part]
    case 'beside':
      return composition.figures
  }
}

/** A list on as many slides as its rows need. A share is listed as whole and part. */
function splitList(slide: PartsSlide, context: DeckContext): readonly PartsSlide[] {
  const figures = slide.whole === null ? slide.figures : [slide.whole.figure, ...slide.figures]
  const counted: PartsSlide = { ...slide, part: { at: 9, of: 9 } }
  const fits = (page: readonly Figure[]) => {
    const { height } = computePartsBox({ ...counted, figures: page }, context, context.design)
    const rows = page.map((figure) => buildListRow(figure, context, context.design, 'plain').height)
    return rows.reduce((sum, row) => sum + row, 0) <= height
  }
  const pages: Figure[][] = []
  for (const figure of figures) {
    const page = pages[pages.length - 1]
    if (page !== undefined && fits([...page, figure])) page.push(figure)
    else pages.push([figure])
  }
  return numberPages(
    pages.map((page) => ({
      ...slide,
      indicators: [slide.comparison.indicator.id, ...listIds(page)],
      units: listUnits(listIds(page), context),
      figures: page,
    })),
  )
}

function listIds(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ indicator }) => indicator.id)
}

/** The remainder in the earlier year; null where it is unknown or the years are the same. */
function findEarlierRemainder(indicator: Indicator, { dataset, pair }: DeckContext): number | null {
  if (pair.from === pair.to) return null
  const before = buildComposition(dataset, indicator, pair.from)
  return before.kind === 'share' ? (before.remainder?.value ?? null) : null
}
