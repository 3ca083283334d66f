import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

type BuildSnapshot = typeof import('./buildSnapshot')
type FindProjectMistakes = typeof import('../files/findProjectMistakes')
type FormatMistakes = typeof import('../check/formatMistakes')

const diskFile = fileURLToPath(new URL('../files/findProjectMistakes.ts', import.meta.url))
const wordsFile = fileURLToPath(new URL('../check/formatMistakes.ts', import.meta.url))
const buildSnapshotFile = fileURLToPath(new URL('buildSnapshot.ts', import.meta.url))

/**
 * Checks settings and data files before anything is built and writes the API's answers into the build, as
 * static files. For tests, the environment variables DATA_DIR (a folder) and SNAPSHOT_SCENARIO (a dataset)
 * select other data.
 */
export function snapshot(): Plugin {
  let root = ''
  let outDir = ''
  const dataFolder = () => resolve(root, process.env['DATA_DIR'] ?? 'mock-api/data')
  return {
    name: 'api-snapshot',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    async buildStart() {
      // Imported through Vite: its modules name each other without extensions, as the app's do.
      const disk = await runnerImport<FindProjectMistakes>(diskFile)
      const mistakes = disk.module.findProjectMistakes(root, dataFolder())
      if (mistakes.length === 0) return
      const words = await runnerImport<FormatMistakes>(wordsFile)
      this.error(words.module.formatMistakes(mistakes))
    },
    async writeBundle() {
      const { module } = await runnerImport<BuildSnapshot>(buildSnapshotFile)
      const { SNAPSHOT_SCENARIO = 'real' } = process.env
      await module.buildSnapshot(SNAPSHOT_SCENARIO, dataFolder(), outDir)
    },
  }
}
