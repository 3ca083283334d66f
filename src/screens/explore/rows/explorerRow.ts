import type { Check } from '../../../domain/checks/check'
import { listCheckIndicators } from '../../../domain/checks/runChecks'
import {
  buildComparedIndicator,
  type ComparedIndicator,
} from '../../../domain/comparison/comparedIndicator'
import type { Comparison } from '../../../domain/comparison/comparison'
import { testTogether } from '../../../domain/comparison/testedTogether'
import type { Topic } from '../../../domain/model/catalog'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Completeness } from '../../../navigation/search/exploreSearch'

/** One row of the explorer's table, with what it is filtered and sorted by. */
export type ExplorerRow = ComparedIndicator & {
  /** Null where the catalogue does not know the indicator's topic. */
  readonly topic: Topic | null
  readonly completeness: Completeness
  /** The change is larger than chance makes it, also for the number of changes tested together. */
  readonly beyondChance: boolean
  /** How many failed checks of any year use a figure of this indicator. */
  readonly failedChecks: number
}

function findCompleteness({ from, to }: Comparison): Completeness {
  if (to.kind === 'missing') return 'missing'
  return from.kind === 'missing' ? 'laterOnly' : 'both'
}

function countFailures(checks: readonly Check[]): ReadonlyMap<string, number> {
  const failures = new Map<string, number>()
  for (const check of checks) {
    if (check.outcome !== 'failed') continue
    for (const id of new Set(listCheckIndicators(check)))
      failures.set(id, (failures.get(id) ?? 0) + 1)
  }
  return failures
}

/**
 * One row for every indicator that has a series, in the catalogue's order. `checks` are those of the same
 * dataset; a flagged outlier is no failed check.
 */
export function buildExplorerRows(
  dataset: RegionDataset,
  fromYear: number,
  toYear: number,
  checks: readonly Check[],
): readonly ExplorerRow[] {
  const failures = countFailures(checks)
  const rows = [...dataset.seriesById.values()].map((series) =>
    buildComparedIndicator(dataset, series, fromYear, toYear),
  )
  const { beyond } = testTogether(rows.map(({ comparison }) => comparison))
  return rows.map((compared): ExplorerRow => {
    const { indicator, comparison } = compared
    return {
      ...compared,
      topic: dataset.topicById.get(indicator.topic) ?? null,
      completeness: findCompleteness(comparison),
      beyondChance: beyond.has(indicator.id),
      failedChecks: failures.get(indicator.id) ?? 0,
    }
  })
}
