import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

type BuildSnapshot = typeof import('./buildSnapshot')
type DataOnDisk = typeof import('../files/dataOnDisk')
type FormatMistakes = typeof import('../check/formatMistakes')

const diskFile = fileURLToPath(new URL('../files/dataOnDisk.ts', import.meta.url))
const wordsFile = fileURLToPath(new URL('../check/formatMistakes.ts', import.meta.url))
const buildSnapshotFile = fileURLToPath(new URL('buildSnapshot.ts', import.meta.url))

/** A plugin that tells whether it has written everything: after a failed build there is nothing to work on. */
type SnapshotPlugin = Plugin & { readonly isWritten: () => boolean }

/**
 * Checks the data files before anything is built, so that a mistake leaves the old `dist/` as it is, and
 * writes the API's answers into the build, as static files. For tests, the environment variables DATA_DIR
 * (a folder) and SNAPSHOT_SCENARIO (a dataset) select other data.
 */
export function snapshot(): SnapshotPlugin {
  let root = ''
  let outDir = ''
  let written = false
  const dataFolder = () => resolve(root, process.env['DATA_DIR'] ?? 'mock-api/data')
  return {
    name: 'api-snapshot',
    apply: 'build',
    isWritten: () => written,
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    async buildStart() {
      written = false
      // Imported through Vite: its modules name each other without extensions, as the app's do.
      const disk = await runnerImport<DataOnDisk>(diskFile)
      const mistakes = disk.module.findMistakes(dataFolder())
      if (mistakes.length === 0) return
      const words = await runnerImport<FormatMistakes>(wordsFile)
      const folder = relative(root, dataFolder())
      this.error(words.module.formatMistakes(mistakes, folder))
    },
    async writeBundle() {
      const { module } = await runnerImport<BuildSnapshot>(buildSnapshotFile)
      const { SNAPSHOT_SCENARIO = 'real' } = process.env
      await module.buildSnapshot(SNAPSHOT_SCENARIO, dataFolder(), outDir)
      written = true
    },
  }
}
