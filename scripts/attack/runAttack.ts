import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../test/support/browser/browser'
import { serveSites, type Site } from './attackServer'
import { Attacker, type AttackPlan, type Outcome } from './attacker'
import { buildCase, listCaseNames, type CaseClass } from './cases'
import { loadScenario, type Scenario, type ScenarioName } from './draws/scenarios'
import { createUntouched } from './untouched'
import { Visitor } from './visitor'

export type AttackOptions = {
  readonly seed: number
  readonly dist: string
  /** The reports that the mutated answers start from. */
  readonly dataFolder: string
  readonly counts: Readonly<Record<CaseClass, number>>
  /** The only cases to run, by name; null for all. */
  readonly only: readonly string[] | null
  readonly minutes: number
  readonly workers: number
  /** Seconds of a page's own work; more for one view is a freeze. */
  readonly mostWork: number
  /** Those of earlier pieces of the run. */
  readonly before?: readonly Outcome[]
  readonly onOutcome?: (outcome: Outcome) => void
}

export type AttackResult = {
  readonly outcomes: readonly Outcome[]
  /** Cases for which there was no time. */
  readonly left: number
  readonly browser: string
}

/** Runs the cases of a seed against the built app in a browser, within a time limit. */
export async function runAttack(options: AttackOptions): Promise<AttackResult> {
  const { dist, seed, dataFolder, mostWork } = options
  const start = Date.now()
  const scenarios = new Map<ScenarioName, Scenario>()
  const scenario = (name: ScenarioName): Scenario => {
    const known = scenarios.get(name) ?? loadScenario(name, dataFolder)
    scenarios.set(name, known)
    return known
  }
  const settings: unknown = JSON.parse(readFileSync(join(dist, 'settings.json'), 'utf8'))
  const plan: AttackPlan = { seed, dist, settings, scenario, mostWork }
  const outcomes = [...(options.before ?? [])]
  const done = new Set(outcomes.map(({ name }) => name))
  const names = options.only ?? listCaseNames(options.counts)
  const queue = names.filter((name) => !done.has(name))
  const createSite = (): Site => ({ scenario: scenario('real'), overrides: new Map() })
  const sites = Array.from({ length: options.workers }, createSite)
  const good = createSite()
  const server = await serveSites(dist, [...sites, good])
  const browser: Browser = await openBrowser()
  const untouched = new Visitor(browser, server.url(sites.length))
  const readUntouched = createUntouched(untouched, good, plan)
  const attack = async (site: Site, worker: number) => {
    const open = () => new Visitor(browser, server.url(worker))
    const attacker = new Attacker(open, site, plan, readUntouched)
    for (;;) {
      if (Date.now() - start > options.minutes * 60_000) break
      const name = queue.shift()
      if (name === undefined) break
      const outcome = await attacker.run(buildCase(name, plan))
      if (!browser.isConnected()) {
        // Not of the page: the browser was ended. The case is left for the next piece.
        queue.unshift(name)
        break
      }
      outcomes.push(outcome)
      options.onOutcome?.(outcome)
    }
  }
  try {
    await Promise.all(sites.map(attack))
  } finally {
    await browser.close()
    await server.close()
  }
  return { outcomes, left: queue.length, browser: browser.version() }
}
