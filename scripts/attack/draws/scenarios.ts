import { dataOnDisk } from '../../../mock-api/files/dataOnDisk'
import { buildScenarioResponses } from '../../../mock-api/scenarios'
import { toJson, type Json } from './json'

/** Data that the attacks start from; all answer for the region of `settings.json`. */
export const scenarioNames = ['real', 'years-15', 'topics-8', 'province'] as const
export type ScenarioName = (typeof scenarioNames)[number]

const REGION = '530600'
export const REGION_ROWS = `regions/${REGION}/observations.json`

export type Scenario = {
  readonly name: ScenarioName
  /** A resource of the API as it should be; null where there is none. */
  readonly answer: (resource: string) => Json | null
  readonly indicators: readonly string[]
  /** For each indicator those that its texts may mention: terms, parts, wholes and their kin. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>
}

/** Builds a scenario's answers when they are asked for, each once. */
export function loadScenario(name: ScenarioName, dataFolder: string): Scenario {
  const answers = buildScenarioResponses(name, dataOnDisk(dataFolder))
  const catalog = answers.catalogAnswer()
  const { dataVersion, dataDate } = catalog
  const build = (resource: string): unknown => {
    const [, list, id] = /^(regions|indicators)\/([^/]+)\/observations\.json$/.exec(resource) ?? []
    if (list === 'regions') return answers.regionAnswer(id ?? '')
    if (list === 'indicators') return answers.indicatorAnswer(id ?? '')
    if (resource === 'catalog.json') return catalog
    if (resource === 'regions.json') return answers.regionsAnswer()
    if (resource === 'versions.json')
      return { apiVersion: 1, versions: [{ dataVersion, dataDate }] }
    return null
  }
  const known = new Map<string, Json | null>()
  return {
    name,
    indicators: catalog.indicators.map(({ id }) => id),
    kin: findKin(catalog.indicators),
    answer: (resource) => {
      const current = resource.replace(`versions/${dataVersion}/`, '')
      const before = known.get(current)
      if (before !== undefined) return before
      const built = build(current)
      const answer = built === null ? null : toJson(built)
      known.set(current, answer)
      return answer
    },
  }
}

type Related = {
  readonly id: string
  readonly numerator?: string | undefined
  readonly denominator?: string | undefined
  readonly subsetOf?: string | undefined
  readonly sameItemAs?: string | undefined
  readonly parts?: readonly string[] | undefined
  readonly atMost?: readonly string[] | undefined
}

/** Everything that is connected through terms, parts, subsets, limits and double statements. */
function findKin(indicators: readonly Related[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kin = new Map<string, Set<string>>(indicators.map(({ id }) => [id, new Set([id])]))
  for (const { id, numerator, denominator, subsetOf, sameItemAs, parts, atMost } of indicators) {
    const single = [numerator, denominator, subsetOf, sameItemAs].filter((one) => one !== undefined)
    for (const other of [...single, ...(parts ?? []), ...(atMost ?? [])]) {
      const joined = new Set([...(kin.get(id) ?? []), ...(kin.get(other) ?? [])])
      for (const member of joined) kin.set(member, joined)
    }
  }
  return kin
}
