import { dataOnDisk } from '../files/dataOnDisk'
import { buildHandlers, isScenarioName, scenarioNames } from '../scenarios'
import { spellCatalog } from './spellCatalog'
import { writeSnapshot } from './writeSnapshot'

/** Writes the answers of a scenario on the data of a folder beneath `<outDir>/api/v1/`. */
export async function buildSnapshot(
  scenario: string,
  dataFolder: string,
  outDir: string,
): Promise<void> {
  if (!isScenarioName(scenario))
    throw new Error(`SNAPSHOT_SCENARIO=${scenario}: there are ${scenarioNames.join(', ')}`)
  const files = dataOnDisk(dataFolder)
  await writeSnapshot(buildHandlers(scenario, files, spellCatalog), outDir)
}
