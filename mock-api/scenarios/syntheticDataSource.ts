import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { DataSource, Span } from '../files/dataSource'
import type { ReportFile } from '../files/dataSchema'
import { syntheticFigures } from './syntheticFigures'
import { syntheticNote } from './syntheticNotes'
import { syntheticRows, type ReportWriter } from './syntheticReport'
import { seeded } from './seeded'

/** Regions with their size, a city being 1, and the region whose yearbook reports on them all. */
export type Places = {
  readonly regions: RegionsAnswer['regions']
  readonly sizeOf: (region: string) => number
  readonly publisher: string
}

/** One city under the code that the dashboard opens with, and not under that city's name. */
const oneCity: Places = {
  regions: [{ code: '530600', name: { zh: '示例市', en: 'Example City' } }],
  sizeOf: () => 1,
  publisher: '530600',
}

/**
 * A synthetic dataset on the real catalogue's indicators: gaps, revisions, zeros, small counts and breaks,
 * notes, the same in every run, marked synthetic. The four core indicators have a figure in every year, but
 * for the third one in the third year of a span of ten or more.
 */
export function syntheticDataSource(
  real: DataSource,
  seed: string,
  span: Span,
  places: Places = oneCity,
): DataSource {
  const catalog: DataSource['catalog'] = {
    ...real.catalog,
    dataVersion: `demo-${seed}`,
    dataDate: `${span.last + 1}-03-15`,
    synthetic: true,
    sources: listYears(span).map((year) => buildSource(places, year)),
    // A made-up region has no date of its own: shown as to be confirmed.
    events: real.catalog.events.map((event) =>
      event.localDates === undefined ? event : { ...event, localDates: [] },
    ),
  }
  const stated = statedRows(real)
  const { sizeOf } = places
  const levels = new Map(stated.map(({ indicator, value }) => [indicator, value]))
  const writer: ReportWriter = {
    seed,
    span,
    figures: syntheticFigures({ seed, catalog, levels, sizeOf }),
    isSilent: silence(seed, catalog, span),
    loose: new Set(
      stated.filter(({ precision }) => precision === 'atLeast').map(({ indicator }) => indicator),
    ),
    breaksIn: ({ id, topic }, year) =>
      catalog.events.some(
        ({ effect, topics, indicators, date, localDates }) =>
          effect === 'break' &&
          localDates === undefined &&
          (topics === 'all' || topics.includes(topic) || indicators?.includes(id) === true) &&
          Number(date.slice(0, 4)) === year,
      ),
  }
  // The first core indicator always has a note in the last year, so that a screen shows one. Datasets of
  // two years have none.
  const notesOn = (row: CatalogAnswer['indicators'][number], region: string, year: number) =>
    span.last - span.first < 2 || year === span.first
      ? []
      : syntheticNote(
          { seed, indicator: row, region, year },
          year === span.last && row.id === catalog.topics[0]?.core,
        )
  return {
    catalog,
    regions: places.regions,
    findSpan: () => span,
    listReports: (region, indicators) => {
      const requested = new Set(indicators)
      const rows = catalog.indicators.filter(({ id }) => requested.has(id))
      return catalog.sources.map((source): ReportFile => ({
        source,
        observations: rows.flatMap((row) => syntheticRows(writer, row, region, source.year)),
        notes: rows.flatMap((row) => notesOn(row, region, source.year)),
      }))
    },
  }
}

function buildSource(
  { publisher, regions }: Places,
  year: number,
): CatalogAnswer['sources'][number] {
  const name = regions.find(({ code }) => code === publisher)?.name
  if (name === undefined) throw new Error(`The synthetic data have no region ${publisher}`)
  return {
    id: `${publisher}-${year}`,
    region: publisher,
    year,
    title: {
      zh: `${name.zh}${year}年法治政府建设年度报告(虚构)`,
      en: `${name.en}: ${year} report on building a rule-of-law government (made up)`,
    },
    issuer: { zh: `${name.zh}人民政府(虚构)`, en: `${name.en} government (made up)` },
    published: `${year + 1}-03-15`,
    address: null,
  }
}

/** What the real reports state, the latest year last. */
function statedRows(real: DataSource) {
  const indicators = real.catalog.indicators.map(({ id }) => id)
  return real.regions
    .flatMap(({ code }) => real.listReports(code, indicators))
    .flatMap(({ observations }) => observations)
    .flatMap((row) => (row.status === 'missing' ? [] : [row]))
    .sort((a, b) => a.year - b.year)
}

/** A report leaves out one figure in fourteen; of the core ones only the one that is meant to be. */
const GAP_SHARE = 0.07

function silence(
  seed: string,
  catalog: DataSource['catalog'],
  span: Span,
): ReportWriter['isSilent'] {
  const cores = catalog.topics.flatMap(({ core }) => (core === undefined ? [] : [core]))
  const isLong = span.last - span.first >= 9
  return (indicator, region, year) => {
    const place = cores.indexOf(indicator)
    return place < 0
      ? seeded(seed, 'gap', indicator, region, year) < GAP_SHARE
      : isLong && place === 2 && year === span.first + 2
  }
}

function listYears({ first, last }: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
