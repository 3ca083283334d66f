import { dataOnDisk } from '../files/dataOnDisk'
import { buildHandlers, isScenarioName, scenarioNames } from '../scenarios'
import { writeSnapshot } from './writeSnapshot'

/** Writes the answers of a scenario on the data of a folder beneath `<outDir>/api/v1/`. */
export async function buildSnapshot(
  scenario: string,
  dataFolder: string,
  outDir: string,
): Promise<void> {
  if (!isScenarioName(scenario))
    throw new Error(`SNAPSHOT_SCENARIO=${scenario}: there are ${scenarioNames.join(', ')}`)
  await writeSnapshot(buildHandlers(scenario, dataOnDisk(dataFolder)), outDir)
}
