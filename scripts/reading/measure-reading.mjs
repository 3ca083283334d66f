// npm run measure:reading [-- NAME]: precision and recall of the reading of reports against hand-made truth
// (test/fixtures/reading/), per file, with every error. docs/reading.md holds the last table.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const folder = await runnerImport(here('measureFolder.ts'))
const { module } = await runnerImport(here('measure.ts'))
const measurements = folder.module.measureFolder(
  here('../../test/fixtures/reading'),
  here('../../test/fixtures/data'),
  process.argv.slice(2),
)
console.log(module.formatMeasurements(measurements))
