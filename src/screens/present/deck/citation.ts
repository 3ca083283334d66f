import { sourceText } from '../../../format/source'
import { presentOf } from '../../../messages/present'
import type { Source } from '../../../domain/model/catalog'
import type { Locator, Observation, ReportedValue } from '../../../domain/model/observation'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Slide } from './slide'
import type { SlideContext } from './slideContext'

/** Where the figures on a slide come from, in one phrase: the report and, where it is one, the place in it. */
export function formatCitations(slide: Slide, { messages, dataset, pair }: SlideContext): string {
  const present = presentOf(messages.lang)
  const figures = figuresOn(slide, dataset)
  const ids = new Set(figures?.map(({ source }) => source))
  const sources = reportsOf(dataset).filter(({ id }) => figures === null || ids.has(id))
  const source = sources.find(({ year }) => year === pair.to) ?? sources[0]
  if (source === undefined) return present.noSource
  if (sources.length > 1)
    return present.sourceAmong(sourceText(source, null, messages.figures), sources.length)
  return present.source(sourceText(source, onePlace(figures ?? []), messages.figures))
}

/** Asked for every slide, and the same for all: worlds are never changed. */
const reports = new WeakMap<RegionDataset, readonly Source[]>()

/** The reports that the figures come from, the newest first: a county's may stand in its province's. */
export function reportsOf(dataset: RegionDataset): readonly Source[] {
  const known = reports.get(dataset)
  if (known !== undefined) return known
  const cited = new Set<string>()
  for (const { points } of dataset.seriesById.values())
    for (const point of points) if (point.kind === 'stated') cited.add(point.source)
  const found = dataset.catalog.sources
    .filter(({ id }) => cited.has(id))
    .sort((one, other) => other.year - one.year)
  reports.set(dataset, found)
  return found
}

function onePlace(figures: readonly ReportedValue[]): Locator | null {
  const places = figures.map(({ locator }) => locator)
  const [first = null] = places
  const same = places.every(
    (place) => place?.chapter === first?.chapter && place?.item === first?.item,
  )
  return same ? first : null
}

/** The figures that a slide shows; null for one that speaks of all. */
function figuresOn(slide: Slide, dataset: RegionDataset): readonly ReportedValue[] | null {
  switch (slide.kind) {
    case 'cover':
    case 'limits':
    case 'sources':
      return null
    case 'keyFigures':
      return stated(slide.figures.flatMap(({ comparison: { from, to } }) => [to, from]))
    case 'indicator':
      return stated(dataset.seriesById.get(slide.comparison.indicator.id)?.points ?? [])
    case 'parts':
      return stated(slide.figures.map(({ observation }) => observation))
  }
}

function stated(observations: readonly Observation[]): readonly ReportedValue[] {
  return observations.filter((one): one is ReportedValue => one.kind === 'stated')
}
