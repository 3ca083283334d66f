import { sourceText } from '../../../format/source'
import { listCitedSources } from '../../../domain/model/statements'
import type { Locator, Observation, ReportedValue } from '../../../domain/model/observation'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Slide } from './slide'
import type { SlideContext } from './slideContext'

/** The source of a slide's figures in one phrase: the report and, where all share it, the passage in it. */
export function formatCitations(slide: Slide, { messages, dataset, pair }: SlideContext): string {
  const { present } = messages
  const figures = listFigures(slide, dataset)
  const ids = new Set(figures?.map(({ source }) => source))
  const sources = listCitedSources(dataset).filter(({ id }) => figures === null || ids.has(id))
  const source = sources.find(({ year }) => year === pair.to) ?? sources[0]
  if (source === undefined) return present.noSource
  if (sources.length > 1)
    return present.sourceAmong(sourceText(source, null, messages.figures), sources.length)
  return present.source(
    sourceText(source, figures === null ? null : findCommonLocator(figures), messages.figures),
  )
}

function findCommonLocator(figures: readonly ReportedValue[]): Locator | null {
  const locators = figures.map(({ locator }) => locator)
  const [first = null] = locators
  const same = locators.every(
    (locator) => locator?.chapter === first?.chapter && locator?.item === first?.item,
  )
  return same ? first : null
}

/** The figures on a slide; null for a slide about all figures. */
function listFigures(slide: Slide, dataset: RegionDataset): readonly ReportedValue[] | null {
  switch (slide.kind) {
    case 'cover':
    case 'text':
      return null
    case 'keyFigures':
      return keepReported(slide.figures.flatMap(({ comparison: { from, to } }) => [to, from]))
    case 'indicator':
      return keepReported(dataset.seriesById.get(slide.comparison.indicator.id)?.points ?? [])
    case 'parts':
      return keepReported(slide.figures.map(({ observation }) => observation))
  }
}

function keepReported(observations: readonly Observation[]): readonly ReportedValue[] {
  return observations.filter((one): one is ReportedValue => one.kind === 'reported')
}
