import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { DataSource } from '../files/dataSource'
import { seeded, seededNormal } from './seeded'

type IndicatorRow = CatalogAnswer['indicators'][number]

/** The figure of an indicator in a region and year; null for a rate of nothing. */
export type Figures = (indicator: string, region: string, year: number) => number | null

export type Synthetic = {
  readonly seed: string
  readonly catalog: DataSource['catalog']
  /** The size to make figures of, by indicator; without one a size is synthetic. */
  readonly levels: ReadonlyMap<string, number>
  /** How large a region is, a city being 1. */
  readonly sizeOf: (region: string) => number
}

/** The year in which figures have their level: the one real report's. */
const LEVEL_YEAR = 2020
/** What a break does to the figures after it; nationally, reconsideration rose by 94.7 % in 2024. */
const BREAK_FACTOR = 1.947

/** Figures that hold together: wholes are the sums of their parts, rates follow from their two sides. */
export function syntheticFigures({ seed, catalog, levels, sizeOf }: Synthetic): Figures {
  const rows = new Map(catalog.indicators.map((row) => [row.id, row]))
  const wholes = mapWholes(catalog)

  /** Of an indicator that others are computed from: those always have a figure. */
  const known = (id: string, region: string, year: number): number => {
    const value = figure(id, region, year)
    if (value === null) throw new Error(`No synthetic figure of ${id}`)
    return value
  }

  const figure: Figures = (id, region, year) => {
    const row = rows.get(id)
    if (row === undefined) throw new Error(`The synthetic catalogue has no indicator ${id}`)
    const exact = related(row, region, year) ?? free(row, region, year)
    return exact === 'none' ? null : rounded(exact, row.decimals)
  }

  /** The value that follows from other figures; null if none does. */
  const related = (row: IndicatorRow, region: string, year: number): number | 'none' | null => {
    if (row.numerator !== undefined && row.denominator !== undefined) {
      const numerator = figure(row.numerator, region, year)
      const denominator = figure(row.denominator, region, year)
      if (numerator === null || denominator === null || denominator === 0) return 'none'
      return (100 * numerator) / denominator
    }
    if (row.parts !== undefined)
      return row.parts.reduce((sum, part) => sum + known(part, region, year), 0)
    if (row.sameItemAs !== undefined) {
      const slip = seeded(seed, 'slip', row.id, region, year) < 0.3 ? 7 : 0
      return known(row.sameItemAs, region, year) + slip
    }
    const whole = wholes.get(row.id)
    if (whole === undefined) return null
    const share =
      findShare(row.id, whole) + 0.04 * seededNormal(seed, 'share', row.id, region, year)
    return Math.floor(known(whole, region, year) * Math.min(1, Math.max(0, share)))
  }

  const findShare = (id: string, whole: string): number => {
    const [part, all] = [levels.get(id), levels.get(whole)]
    if (part === undefined || all === undefined || all === 0) return 0.3 + 0.6 * seeded(seed, id)
    return Math.min(0.95, part / all)
  }

  const free = (row: IndicatorRow, region: string, year: number): number => {
    const place = [seed, row.id, region] as const
    const since = year - LEVEL_YEAR
    if (row.measure === 'rate') {
      const level = (levels.get(row.id) ?? 60) + 12 * (seeded(...place, 'level') - 0.7)
      const drift = since * 2 * (seeded(...place, 'growth') - 0.4)
      return Math.min(100, Math.max(0, level + drift + seededNormal(...place, year)))
    }
    const size = row.measure === 'duration' ? 1 : sizeOf(region)
    const level = (levels.get(row.id) ?? 10 ** (4 * seeded(...place, 'level'))) * size
    const growth = (1 + 0.2 * (seeded(...place, 'growth') - 0.4)) ** since
    const mean = level * growth * breakFactor(catalog, row.topic, year)
    // Counts scatter by their square root, as cases do; what is large or measured, by a share of itself.
    const own = row.measure === 'count' ? Math.sqrt(mean) : 0
    const spread = Math.max(own, mean * (row.arises === 'stock' ? 0.015 : 0.05))
    return Math.max(0, mean + spread * seededNormal(...place, year))
  }

  return figure
}

function breakFactor(catalog: DataSource['catalog'], topic: string, year: number): number {
  const breaks = catalog.events.filter(
    ({ effect, topics, date }) =>
      effect === 'break' &&
      (topics === 'all' || topics.includes(topic)) &&
      Number(date.slice(0, 4)) <= year,
  )
  return BREAK_FACTOR ** breaks.length
}

/** The figure that another may not exceed: its whole, the denominator of its rate, or its usual limit. */
function mapWholes(catalog: DataSource['catalog']): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>()
  for (const { id, atMost = [] } of catalog.indicators)
    for (const limit of atMost.slice(0, 1)) wholes.set(id, limit)
  for (const { numerator, denominator } of catalog.indicators)
    if (numerator !== undefined && denominator !== undefined) wholes.set(numerator, denominator)
  for (const { id, subsetOf } of catalog.indicators)
    if (subsetOf !== undefined) wholes.set(id, subsetOf)
  return wholes
}

/** To the decimals of the indicator, as a report prints it. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
