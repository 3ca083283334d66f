import { isScenarioName, scenarioNames, type ScenarioName } from './scenarios'

/**
 * The scenario that an address asks for: `?scenario=years-5` before the hash or within it; `real`
 * without one. Throws on an unknown name, because a misspelt dataset must not look like the real one.
 */
export function readScenario(location: { search: string; hash: string }): ScenarioName {
  const inHash = location.hash.split('?')[1] ?? ''
  const name =
    new URLSearchParams(location.search).get('scenario') ??
    new URLSearchParams(inHash).get('scenario') ??
    'real'
  if (isScenarioName(name)) return name
  throw new Error(`No scenario ${name}. There are: ${scenarioNames.join(', ')}`)
}
