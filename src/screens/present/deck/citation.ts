import { sourceText } from '../../../format/source'
import { presentOf } from '../../../messages/present'
import type { Source } from '../../../domain/model/catalog'
import type { Locator, Observation, Stated } from '../../../domain/model/observation'
import type { World } from '../../../domain/model/regionDataset'
import type { Slide } from './slide'
import type { SlideContext } from './slideContext'

/** Where the figures on a slide come from, in one phrase: the report and, where it is one, the place in it. */
export function citedOn(slide: Slide, { words, world, pair }: SlideContext): string {
  const present = presentOf(words.lang)
  const figures = figuresOn(slide, world)
  const ids = new Set(figures?.map(({ source }) => source))
  const sources = reportsOf(world).filter(({ id }) => figures === null || ids.has(id))
  const source = sources.find(({ year }) => year === pair.to) ?? sources[0]
  if (source === undefined) return present.noSource
  if (sources.length > 1)
    return present.sourceAmong(sourceText(source, null, words.figures), sources.length)
  return present.source(sourceText(source, onePlace(figures ?? []), words.figures))
}

/** Asked for every slide, and the same for all: worlds are never changed. */
const reports = new WeakMap<World, readonly Source[]>()

/** The reports that the figures come from, the newest first: a county's may stand in its province's. */
export function reportsOf(world: World): readonly Source[] {
  const known = reports.get(world)
  if (known !== undefined) return known
  const cited = new Set<string>()
  for (const { points } of world.seriesById.values())
    for (const point of points) if (point.kind === 'stated') cited.add(point.source)
  const found = world.catalog.sources
    .filter(({ id }) => cited.has(id))
    .sort((one, other) => other.year - one.year)
  reports.set(world, found)
  return found
}

function onePlace(figures: readonly Stated[]): Locator | null {
  const places = figures.map(({ locator }) => locator)
  const [first = null] = places
  const same = places.every(
    (place) => place?.chapter === first?.chapter && place?.item === first?.item,
  )
  return same ? first : null
}

/** The figures that a slide shows; null for one that speaks of all. */
function figuresOn(slide: Slide, world: World): readonly Stated[] | null {
  switch (slide.kind) {
    case 'cover':
    case 'limits':
    case 'sources':
      return null
    case 'keyFigures':
      return stated(slide.figures.flatMap(({ reading: { from, to } }) => [to, from]))
    case 'indicator':
      return stated(world.seriesById.get(slide.reading.indicator.id)?.points ?? [])
    case 'parts':
      return stated(slide.figures.map(({ observation }) => observation))
  }
}

function stated(observations: readonly Observation[]): readonly Stated[] {
  return observations.filter((one): one is Stated => one.kind === 'stated')
}
