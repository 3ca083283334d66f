import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

type BuildSnapshot = typeof import('./buildSnapshot')

const buildSnapshotFile = fileURLToPath(new URL('buildSnapshot.ts', import.meta.url))

/**
 * Writes the API's answers into the build, as static files. For tests, the environment variables DATA_DIR
 * (a folder) and SNAPSHOT_SCENARIO (a dataset) select other data.
 */
export function snapshot(): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'api-snapshot',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle() {
      // Imported through Vite: its modules name each other without extensions, as the app's do.
      const { module } = await runnerImport<BuildSnapshot>(buildSnapshotFile)
      const { DATA_DIR = 'mock-api/data', SNAPSHOT_SCENARIO = 'real' } = process.env
      await module.buildSnapshot(SNAPSHOT_SCENARIO, resolve(root, DATA_DIR), outDir)
    },
  }
}
