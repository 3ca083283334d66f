import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataOnDisk } from '../files/dataOnDisk'
import { buildScenarioResponses } from '../scenarios'

/** `alreadyFrozen`: the folder has today's figures already. */
export type Frozen = {
  readonly kind: 'frozen' | 'alreadyFrozen'
  readonly dataVersion: string
  readonly folder: string
}

/**
 * Writes today's answers to `versions/<version>/` of the data folder, so that pinned views keep their
 * figures. Leaves an existing version unchanged; writes a version completely or not at all. Throws on
 * invalid data.
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
