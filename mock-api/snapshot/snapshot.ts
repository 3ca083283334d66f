import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { dataOnDisk } from '../files/dataOnDisk'
import { handlersOf, isScenarioName, scenarioNames, type ScenarioName } from '../scenarios'
import { writeSnapshot } from './writeSnapshot'

/**
 * Writes the API's answers into the build, as files that any static server can send. The environment's
 * SNAPSHOT_SCENARIO names another world than the real one, for tests.
 */
export function snapshot(): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'api-snapshot',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle() {
      const files = dataOnDisk(resolve(root, 'mock-api/data'))
      await writeSnapshot(handlersOf(scenarioWanted(), files), outDir)
    },
  }
}

function scenarioWanted(): ScenarioName {
  const name = process.env['SNAPSHOT_SCENARIO'] ?? 'real'
  if (isScenarioName(name)) return name
  throw new Error(`SNAPSHOT_SCENARIO=${name}: there are ${scenarioNames.join(', ')}`)
}
