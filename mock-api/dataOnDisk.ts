import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFiles } from './readData'

/**
 * The data files of a folder, read from the disk: for Vite's own configuration, which the bundler's
 * file search (see data.ts) does not reach. Throws naming a file that is not JSON.
 */
export function dataOnDisk(folder: string): DataFiles {
  const names = readdirSync(join(folder, 'reports')).filter((name) => name.endsWith('.json'))
  return {
    catalog: readJson(join(folder, 'catalog.json')),
    reports: Object.fromEntries(
      names.map((name) => [name, readJson(join(folder, 'reports', name))]),
    ),
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch (error) {
    throw Object.assign(new Error(`${path}: ${String(error)}`), { cause: error })
  }
}
