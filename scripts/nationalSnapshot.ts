import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { dataOnDisk } from '../mock-api/files/dataOnDisk'
import { contractHandlers } from '../mock-api/handlers'
import { readData } from '../mock-api/files/readData'
import { syntheticDataSource } from '../mock-api/scenarios/syntheticDataSource'
import { nation } from '../mock-api/scenarios/nation'
import { buildResponses } from '../mock-api/files/buildResponses'
import { writeSnapshot } from '../mock-api/snapshot/writeSnapshot'

/** 2,800 counties: about as many as there are. */
const COUNTIES = 2800
const SPAN = { first: 2011, last: 2025 }

/** What a snapshot takes on a disk. */
export type NationSize = { readonly files: number; readonly bytes: number }

/**
 * Writes a made-up snapshot of a whole nation, on the real catalogue's indicators and over fifteen years,
 * beneath `<folder>/api/v1/`. One answer at a time: memory does not grow with the number of counties.
 */
export async function nationalSnapshot(
  folder: string,
  dataFolder: string,
  counties: number = COUNTIES,
): Promise<NationSize> {
  const real = readData(dataOnDisk(dataFolder))
  const collection = syntheticDataSource(real, 'nation', SPAN, nation(counties))
  await writeSnapshot(contractHandlers(buildResponses(collection)), folder)
  return extentOf(folder)
}

/** Of all files beneath a folder. */
async function extentOf(folder: string): Promise<NationSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  let files = 0
  let bytes = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    files += 1
    bytes += (await stat(join(entry.parentPath, entry.name))).size
  }
  return { files, bytes }
}
