import type { Catalog, Region, Source } from '../../domain/model/catalog'
import { parseIndicatorId, parseSourceId } from '../../domain/model/ids'
import type { Locator, Precision, ReportedValue } from '../../domain/model/observation'
import { buildRegionDataset, type RegionDataset } from '../../domain/model/regionDataset'
import { roundTo } from '../../domain/statistics/rounding'
import type { FigurePrecision } from '../numerals/precision'
import type { MatchedFigure, ReportReading } from '../readReport'

const DRAFT = parseSourceId('draft')

const PRECISION: Readonly<Record<FigurePrecision, Precision>> = {
  exact: 'exact',
  over: 'atLeast',
  atLeast: 'atLeast',
  about: 'about',
  under: 'about',
}

/** The figures of a draft as the checks of the data-check page read them, and where each stands. */
export type DraftDataset = {
  readonly dataset: RegionDataset
  /** By indicator and year. */
  readonly placeOf: (indicator: string, year: number) => MatchedFigure | null
}

/** Builds a dataset of a draft alone, so that the checks of published reports run on it. */
export function buildDraftDataset(
  folded: string,
  { figures, source }: ReportReading,
  catalog: Catalog,
  region: Region,
): DraftDataset {
  const byKey = new Map<string, MatchedFigure>()
  for (const figure of figures) {
    const key = `${figure.match.indicator ?? ''} ${figure.year ?? ''}`
    if (figure.match.indicator !== null && !byKey.has(key)) byKey.set(key, figure)
  }
  const rows = [...byKey.values()].flatMap((figure) => buildRow(folded, figure, catalog, region))
  const draft = buildSource(figures, source.year, region)
  return {
    dataset: buildRegionDataset({ ...catalog, sources: [draft] }, region, rows),
    placeOf: (indicator, year) => byKey.get(`${indicator} ${year}`) ?? null,
  }
}

function buildRow(
  folded: string,
  figure: MatchedFigure,
  { indicators }: Catalog,
  region: Region,
): readonly ReportedValue[] {
  const known = indicators.find(({ id }) => id === figure.match.indicator)
  if (known === undefined || figure.year === null) return []
  const power = figure.multiplier - known.multiplier
  return [
    {
      kind: 'reported',
      indicator: parseIndicatorId(known.id),
      region: region.code,
      year: figure.year,
      period: figure.period,
      notes: [],
      source: DRAFT,
      value: roundTo(figure.value * 10 ** power, Math.max(0, figure.decimals - power)),
      status: 'normal',
      precision: PRECISION[figure.precision],
      printed: power === 0 ? figure.printed : null,
      locator: findLocator(figure),
      statedChange: null,
      partsIntro: introducesMainParts(folded, figure) ? MAIN_PARTS : null,
      formula: null,
      decimals: null,
      otherStatements: [],
    },
  ]
}

const MAIN_PARTS = { zh: '主要包括', en: 'mainly' }

function introducesMainParts(folded: string, { end }: MatchedFigure): boolean {
  return /^[^。\n]{0,60}主要/.test(folded.slice(end, end + 80))
}

function findLocator({ place }: MatchedFigure): Locator {
  return { chapter: place.chapter ?? place.part ?? 0, item: place.item ?? 0 }
}

function buildSource(
  figures: readonly MatchedFigure[],
  year: number | null,
  region: Region,
): Source {
  const counties = figures.find(({ printed }) => /^\d+个?(?:县|区|旗)/.test(printed))
  const none = { zh: '', en: '' }
  return {
    id: DRAFT,
    region: region.code,
    year: year ?? 0,
    title: none,
    issuer: none,
    published: '',
    address: null,
    counties:
      counties === undefined
        ? null
        : { value: counties.value, printed: counties.printed, locator: findLocator(counties) },
  }
}
