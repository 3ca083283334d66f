import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataOnDisk } from '../files/dataOnDisk'
import { buildScenarioResponses } from '../scenarios'

/** `alreadyFrozen`: today's figures lie there under this name. */
export type Frozen = {
  readonly kind: 'frozen' | 'alreadyFrozen'
  readonly dataVersion: string
  readonly folder: string
}

/**
 * Keeps today's answers of the data in a folder under `versions/<version>/` of the same folder, so that
 * pinned views find them when the data have moved on. Today's data that are frozen already stay as they
 * are. The version appears whole or not at all. Throws what reading the data throws.
 */
export async function freezeVersion(dataFolder: string): Promise<Frozen> {
  const answers = buildScenarioResponses('real', dataOnDisk(dataFolder))
  const catalog = answers.catalogAnswer()
  const list = answers.regionsAnswer()
  const { dataVersion } = catalog
  const folder = join(dataFolder, 'versions', dataVersion)
  if (existsSync(folder)) return { kind: 'alreadyFrozen', dataVersion, folder }

  const staging = join(dataFolder, `.freezing-${dataVersion}`)
  try {
    await writeJson(join(staging, 'catalog.json'), catalog)
    await writeJson(join(staging, 'regions.json'), list)
    for (const { code } of list.regions)
      await writeJson(
        join(staging, 'regions', code, 'observations.json'),
        answers.regionAnswer(code),
      )
    await mkdir(dirname(folder), { recursive: true })
    await rename(staging, folder)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    throw error
  }
  return { kind: 'frozen', dataVersion, folder }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
}
