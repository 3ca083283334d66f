import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dataOnDisk } from '../../mock-api/files/dataOnDisk'
import { buildHandlers } from '../../mock-api/scenarios'
import { writeSnapshot } from '../../mock-api/snapshot/writeSnapshot'

type Scenario = 'province' | 'years-15'

/** A folder like the built one whose API serves synthetic data; `remove` it after. */
export async function syntheticDist(
  dist: string,
  scenario: Scenario,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const api = await writeApi(scenario)
  const folder = await mkdtemp(join(tmpdir(), `dist-${scenario}-`))
  await cp(resolve(dist), folder, {
    recursive: true,
    filter: (from) => from !== join(resolve(dist), 'api'),
  })
  await symlink(api, join(folder, 'api'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Cached while its sources do not change, because the province has 260 files. */
async function writeApi(scenario: Scenario): Promise<string> {
  const kept = join(tmpdir(), `${scenario}-api-${await fingerprint(['mock-api', 'src/data'])}`)
  if (existsSync(kept)) return join(kept, 'api')
  const fresh = await mkdtemp(join(tmpdir(), `${scenario}-writing-`))
  await writeSnapshot(buildHandlers(scenario, dataOnDisk(resolve('mock-api/data'))), fresh)
  // Renamed when complete, because another measurement may be running.
  await rename(fresh, kept)
  return join(kept, 'api')
}

async function fingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha1')
  for (const folder of folders) {
    const files = await readdir(folder, { recursive: true })
    for (const file of files.sort())
      if (/\.(ts|json)$/.test(file)) hash.update(file).update(await readFile(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 12)
}
