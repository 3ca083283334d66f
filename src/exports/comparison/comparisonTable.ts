import type { ExportMessages } from '../../messages/messages'
import { listCautions } from '../../domain/checks/cautions'
import {
  compareObservations,
  compareYears,
  type Comparison,
} from '../../domain/comparison/comparison'
import { assessFigures } from '../../domain/comparison/comparableFigures'
import type { YearPair } from '../../domain/model/comparedYears'
import { resolveEvents } from '../../domain/model/localEvents'
import { buildMissingValue, type Observation } from '../../domain/model/observation'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { buildIndicatorsFor } from '../../domain/places/indicatorsFor'
import {
  keepChecks,
  listCautionClauses,
  listCautionWords,
  termsText,
} from '../../format/sentences/cautionTexts'
import { locatorText } from '../../format/locator'
import { reportName } from '../../format/source'
import { whenText, yearText } from '../../format/values/period'
import type { Figures } from '../exportView'
import { changeCells, figureCell, wordCell, type ComparisonCell } from './comparisonCell'

/** The columns of comparison tables. */
export type ComparisonColumn =
  | 'name'
  | 'region'
  | 'scope'
  | 'unit'
  | 'year'
  | 'value'
  | 'from'
  | 'to'
  | 'change'
  | 'percent'
  | 'cautions'
  | 'place'

/** A table with a cell for every head in every row. */
export type ComparisonTable = {
  readonly columns: readonly ComparisonColumn[]
  readonly heads: readonly string[]
  readonly rows: readonly ComparisonRow[]
}

export type ComparisonRow = {
  /** Rows of one topic stand together under its name; empty where they have none. */
  readonly topic: string
  readonly cells: readonly ComparisonCell[]
}

/** A figure compared with an earlier one, of any region. */
type Compared = Pick<Comparison, 'indicator' | 'from' | 'to' | 'cautions'> &
  Parameters<typeof changeCells>[0] &
  Partial<Pick<Comparison, 'fromTerms' | 'toTerms'>>

type Context = {
  readonly dataset: RegionDataset
  readonly messages: ExportMessages
  /** Whether the place names the report, which otherwise stands above the table. */
  readonly namesReport: boolean
}

const ofIndicators = ['name', 'scope', 'unit', 'from', 'to'] as const
const ofYears = ['name', 'scope', 'unit', 'year', 'value'] as const
const ofRegions = ['region', 'unit', 'from', 'to'] as const
const ofSingleYear = ['name', 'scope', 'unit', 'to', 'cautions', 'place'] as const
const ending = ['change', 'percent', 'cautions', 'place'] as const

/** One row an indicator: two years, their change, cautions and place in the report. */
export function buildComparisonTable(
  dataset: RegionDataset,
  ids: readonly string[],
  pair: YearPair,
  messages: ExportMessages,
  { namesReport }: Pick<Context, 'namesReport'>,
): ComparisonTable {
  const context = { dataset, messages, namesReport }
  const columns = pair.from === pair.to ? ofSingleYear : [...ofIndicators, ...ending]
  const rows = ids.map((id) => {
    const comparison = compareYears(dataset, id, pair.from, pair.to)
    const topic = dataset.topicById.get(comparison.indicator.topic)
    return {
      topic: topic?.name[messages.lang] ?? '',
      cells: buildCells(columns, comparison, context),
    }
  })
  return { columns, heads: listHeads(columns, pair, messages), rows }
}

/** The years of one indicator, each with its change from the year before. */
export function buildYearsTable(
  dataset: RegionDataset,
  id: string,
  messages: ExportMessages,
): ComparisonTable {
  const context = { dataset, messages, namesReport: true }
  const columns = [...ofYears, ...ending]
  const [first = 0] = dataset.years
  const rows = dataset.years.map((year) => {
    // The first year has none before it.
    const comparison = compareYears(dataset, id, Math.max(first, year - 1), year)
    return { topic: '', cells: buildCells(columns, comparison, context) }
  })
  return { columns, heads: listHeads(columns, null, messages), rows }
}

/**
 * One indicator in several regions, a row each, in their order; none for a region without either year. What the
 * data checks find is known of the dataset's region only.
 */
export function buildRegionsTable(
  dataset: RegionDataset,
  id: string,
  pair: YearPair,
  { observations, regions }: Pick<Figures, 'observations' | 'regions'>,
  messages: ExportMessages,
): ComparisonTable {
  const columns = [...ofRegions, ...ending]
  const context = { dataset, messages, namesReport: true }
  const indicatorsFor = buildIndicatorsFor(dataset.wholeCatalog)
  const unchecked = { ...dataset, seriesById: new Map() }
  const byRegion = new Map<string, Observation[]>()
  for (const one of observations)
    byRegion.set(one.region, [...(byRegion.get(one.region) ?? []), one])
  const rows = regions.flatMap((region) => {
    const { code } = region
    const indicator = indicatorsFor(region).get(id)
    const points = byRegion.get(code) ?? []
    if (
      indicator === undefined ||
      !points.some(({ year }) => year === pair.from || year === pair.to)
    )
      return []
    const find = (year: number) =>
      points.find((point) => point.year === year) ??
      buildMissingValue({ indicator: indicator.id, region: code, year }, 'notReceived')
    const [from, to] = [find(pair.from), find(pair.to)]
    const isOwn = code === dataset.region.code
    const { events } = resolveEvents(dataset.wholeCatalog, code)
    const reported = points.filter((point) => point.kind === 'reported')
    const comparability = assessFigures(events, indicator, reported, pair.from, pair.to)
    const outcome = compareObservations(indicator, from, to, comparability)
    const compared = isOwn
      ? compareYears(dataset, id, pair.from, pair.to)
      : { ...outcome, indicator, cautions: listCautions(unchecked, indicator, outcome) }
    return [
      { topic: '', cells: buildCells(columns, compared, context, region.name[messages.lang]) },
    ]
  })
  return { columns, heads: listHeads(columns, pair, messages), rows }
}

function listHeads(
  columns: readonly ComparisonColumn[],
  pair: YearPair | null,
  { exports, figures }: ExportMessages,
): readonly string[] {
  const { heads } = exports.comparison
  return columns.map((column) => {
    if (column !== 'from' && column !== 'to') return heads[column]
    return pair === null ? '' : yearText(pair[column], figures)
  })
}

function buildCells(
  columns: readonly ComparisonColumn[],
  compared: Compared,
  context: Context,
  region = '',
): readonly ComparisonCell[] {
  const { figures, exports, lang } = context.messages
  const { indicator, from, to } = compared
  const [change, percent] = changeCells(compared, indicator, figures)
  const cells: Readonly<Record<ComparisonColumn, ComparisonCell>> = {
    name: wordCell(indicator.name[lang]),
    region: wordCell(region),
    scope: wordCell(indicator.scope[lang]),
    unit: wordCell(exports.scaledUnit(indicator.multiplier, indicator.unit[lang])),
    year: wordCell(whenText(to, figures)),
    value: figureCell(to, figures),
    from: figureCell(from, figures),
    to: figureCell(to, figures),
    change,
    percent,
    cautions: wordCell(describeCautions(compared, context)),
    place: wordCell(describePlace(compared, context)),
  }
  return columns.map((column) => cells[column])
}

/** The terms of a rate where they prove it, then what the data checks found in full, then the other cautions in a few words. */
function describeCautions(compared: Compared, { messages }: Context): string {
  const { figures, exports } = messages
  const { cautions, from, to, fromTerms = null, toTerms = null } = compared
  const years = [
    ...(from.year === to.year ? [] : [{ year: from, terms: fromTerms }]),
    { year: to, terms: toTerms },
  ]
  const fractions = years.flatMap(({ year, terms }) =>
    terms?.agree === true
      ? [{ when: whenText(year, figures), fraction: termsText(terms, figures) }]
      : [],
  )
  const others = cautions.filter(({ kind }) => kind !== 'check')
  return [
    ...(fractions.length === 0 ? [] : [exports.comparison.terms(fractions)]),
    ...listCautionClauses(keepChecks(cautions), figures),
    ...listCautionWords(others, figures),
  ].join(figures.sentence.semicolon)
}

/** Where the later figure is printed, or else the earlier. */
function describePlace(
  { from, to }: Compared,
  { dataset, messages, namesReport }: Context,
): string {
  const { figures } = messages
  const stated = to.kind === 'reported' ? to : from
  if (stated.kind === 'missing') return ''
  const place = stated.locator === null ? null : locatorText(stated.locator, figures)
  if (!namesReport) return place ?? ''
  return figures.placeInReport(reportName(stated.source, dataset.sourceById, figures), place)
}
