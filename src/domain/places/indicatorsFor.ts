import type { Catalog, Region } from '../model/catalog'
import type { Indicator } from '../model/indicator'
import { findKind, wordForLevel } from './levelWording'
import { findRegionLevel } from './regions'

/**
 * The indicators by id as each place reads them. Places of one level and kind share a map, since a nation has
 * thousands.
 */
export function buildIndicatorsFor(
  catalog: Catalog,
): (region: Region) => ReadonlyMap<string, Indicator> {
  const known = new Map<string, ReadonlyMap<string, Indicator>>()
  return (region) => {
    const key = `${findRegionLevel(region.code)} ${findKind(region)?.zh ?? ''}`
    const found =
      known.get(key) ??
      new Map(
        wordForLevel(catalog, region).indicators.map((indicator) => [indicator.id, indicator]),
      )
    known.set(key, found)
    return found
  }
}
