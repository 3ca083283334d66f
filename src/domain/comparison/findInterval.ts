import { findExactTerms } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import type { Observation } from '../model/observation'
import type { RegionDataset } from '../model/regionDataset'
import { computeInterval, type Interval } from '../statistics/interval'

/** The 95 % interval of a figure of the dataset's region; null where `computeInterval` gives none. */
export function findInterval(
  dataset: RegionDataset,
  indicator: Indicator,
  observation: Observation,
): Interval | null {
  const terms = findExactTerms(dataset, indicator, observation.year)
  return computeInterval(indicator, observation, terms)
}
