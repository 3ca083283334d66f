import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dataOnDisk } from '../../mock-api/files/dataOnDisk'
import { buildHandlers } from '../../mock-api/scenarios'
import { writeSnapshot } from '../../mock-api/snapshot/writeSnapshot'

/** A folder like the built one whose API answers with a made-up world; `remove` it after. */
export async function syntheticDist(
  dist: string,
  world: 'province' | 'years-15',
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const api = await apiOf(world)
  const folder = await mkdtemp(join(tmpdir(), `dist-${world}-`))
  await cp(resolve(dist), folder, {
    recursive: true,
    filter: (from) => from !== join(resolve(dist), 'api'),
  })
  await symlink(api, join(folder, 'api'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** The province's 260 answers take a while to write: kept while what they are made of does not change. */
async function apiOf(world: 'province' | 'years-15'): Promise<string> {
  const kept = join(tmpdir(), `${world}-api-${await fingerprint(['mock-api', 'src/data'])}`)
  if (existsSync(kept)) return join(kept, 'api')
  const fresh = await mkdtemp(join(tmpdir(), `${world}-writing-`))
  await writeSnapshot(buildHandlers(world, dataOnDisk(resolve('mock-api/data'))), fresh)
  // Appears whole or not at all: others may be measuring too.
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
