import type { Topic } from '../model/catalog'
import type { Change } from '../comparison/change'
import type { Check } from '../checks/check'
import { computeCheckStatus } from '../checks/checkStatus'
import { indicatorsOf } from '../checks/checks'
import { comparability } from '../comparison/comparability'
import type { Indicator } from '../model/indicator'
import { compareYears, type Comparison } from '../comparison/comparison'
import type { Series } from '../model/series'
import type { RegionDataset } from '../model/regionDataset'

/** Which of the two compared years have a figure; `missing`: the later one has none. */
export type Completeness = 'both' | 'laterOnly' | 'missing'

/** One indicator among all: what a table of two compared years shows of it and chooses it by. */
export type ExplorerRow = {
  readonly indicator: Indicator
  /** Null where the catalogue does not know the indicator's topic. */
  readonly topic: Topic | null
  readonly series: Series
  /** Years that a break parts from the year before: no line joins the two. */
  readonly partedYears: ReadonlySet<number>
  readonly comparison: Comparison
  /** Also across a break, where it is told without percentage and verdict; null without two figures. */
  readonly change: Change | null
  readonly completeness: Completeness
  /** The change is larger than chance alone would make it. */
  readonly beyondChance: boolean
  /** One of the two figures is derived from others, not printed. */
  readonly estimated: boolean
  /** How many failed checks of any year use a figure of this indicator. */
  readonly failedChecks: number
}

function changeIn({ outcome }: Comparison): Change | null {
  switch (outcome.kind) {
    case 'change':
    case 'notComparable':
      return outcome.change
    case 'baseline':
    case 'noFigure':
      return null
  }
}

function completenessOf({ from, to }: Comparison): Completeness {
  if (to.kind === 'missing') return 'missing'
  return from.kind === 'missing' ? 'laterOnly' : 'both'
}

function failuresByIndicator(checks: readonly Check[]): ReadonlyMap<string, number> {
  const failures = new Map<string, number>()
  for (const check of checks) {
    if (computeCheckStatus(check) !== 'failed') continue
    for (const id of new Set(indicatorsOf(check))) failures.set(id, (failures.get(id) ?? 0) + 1)
  }
  return failures
}

/** The years that an event parts from the year before, for a topic. */
function partedByEvents(dataset: RegionDataset, topic: string): readonly number[] {
  const { catalog, years } = dataset
  return years.filter(
    (year) => comparability(catalog.events, topic, year - 1, year).kind === 'notComparable',
  )
}

/** The years of figures that say themselves that they begin anew (SDMX B). */
function partedByStatus({ points }: Series): readonly number[] {
  return points.flatMap((point) =>
    point.kind === 'stated' && point.status === 'break' ? [point.year] : [],
  )
}

/**
 * One row for every indicator of the world that has a series, in the catalogue's order. `checks` are
 * those of the same world; a flagged outlier is no failed check.
 */
export function explorerRows(
  dataset: RegionDataset,
  fromYear: number,
  toYear: number,
  checks: readonly Check[],
): readonly ExplorerRow[] {
  const failures = failuresByIndicator(checks)
  const parted = new Map(
    [...new Set(dataset.catalog.indicators.map(({ topic }) => topic))].map((topic) => [
      topic,
      partedByEvents(dataset, topic),
    ]),
  )
  return [...dataset.seriesById.values()].map((series): ExplorerRow => {
    const { indicator } = series
    const comparison = compareYears(dataset, indicator.id, fromYear, toYear)
    const change = changeIn(comparison)
    return {
      indicator,
      topic: dataset.topicById.get(indicator.topic) ?? null,
      series,
      partedYears: new Set([...(parted.get(indicator.topic) ?? []), ...partedByStatus(series)]),
      comparison,
      change,
      completeness: completenessOf(comparison),
      beyondChance: change?.chance.kind === 'beyond',
      estimated: [comparison.from, comparison.to].some(
        (point) => point.kind === 'stated' && point.status === 'estimated',
      ),
      failedChecks: failures.get(indicator.id) ?? 0,
    }
  })
}
