import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { DataFiles } from './readData'

/**
 * The data files of a folder, read from disk for Vite plugins, which cannot use `import.meta.glob`
 * (dataFiles.ts). Throws with the name of a file that is not JSON.
 */
export function dataOnDisk(folder: string): DataFiles {
  const names = readdirSync(join(folder, 'reports')).filter((name) => name.endsWith('.json'))
  return {
    catalog: readJson(join(folder, 'catalog.json')),
    reports: Object.fromEntries(
      names.map((name) => [name, readJson(join(folder, 'reports', name))]),
    ),
    versions: versionsOnDisk(join(folder, 'versions')),
  }
}

function versionsOnDisk(folder: string): Readonly<Record<string, unknown>> {
  if (!existsSync(folder)) return {}
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path.split(sep).join('/'), readJson(join(folder, path))]),
  )
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch (error) {
    throw Object.assign(new Error(`${path}: ${String(error)}`), { cause: error })
  }
}
