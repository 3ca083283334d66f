import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dataOnDisk } from '../../../mock-api/files/dataOnDisk'
import { buildHandlers, type ScenarioName } from '../../../mock-api/scenarios'
import { spellCatalog } from '../../../mock-api/snapshot/spellCatalog'
import { writeSnapshot } from '../../../mock-api/snapshot/writeSnapshot'
import { FIXTURE_DATA } from '../fixtureData'

/** A folder like the built one whose API answers with another world; `remove` it after. */
export async function buildDist(
  dist: string,
  scenario: ScenarioName,
  dataFolder: string = FIXTURE_DATA,
  parent: string = tmpdir(),
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(parent, `dist-${scenario}-`))
  const answers = resolve(dist, 'api')
  await cp(dist, folder, { recursive: true, filter: (path) => resolve(path) !== answers })
  await writeSnapshot(buildHandlers(scenario, dataOnDisk(dataFolder), spellCatalog), folder)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
