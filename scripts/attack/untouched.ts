import type { Site } from './attackServer'
import type { Plan } from './cases'
import type { ScenarioName } from './draws/scenarios'
import type { Reading } from './readPage'
import type { View } from './views'
import type { Visitor } from './visitor'

/** Long, because other work may share the machine. */
export const SETTLE_MS = 60_000

/** What a view shows with the answers as they should be. */
export type ReadUntouched = (scenario: ScenarioName, view: View) => Promise<Reading>

/** Reads views on a page of its own, each once, one after the other. */
export function createUntouched(visitor: Visitor, site: Site, plan: Plan): ReadUntouched {
  const readings = new Map<string, Promise<Reading>>()
  let last: Promise<unknown> = Promise.resolve()
  /** The answers that the app of each page has read. */
  const read = new Map<string, unknown>()
  return (scenario, view) => {
    const key = `${scenario} ${view.address}`
    const known = readings.get(key)
    if (known !== undefined) return known
    const reading = last.then(async () => {
      const [page = ''] = view.address.split('#')
      site.scenario = plan.scenario(scenario)
      const reach = read.get(page) === site.scenario ? 'move' : 'restart'
      read.set(page, site.scenario)
      return (await visitor.show(view, { reach, limit: SETTLE_MS })).reading
    })
    last = reading.catch(() => readings.delete(key))
    readings.set(key, reading)
    return reading
  }
}
