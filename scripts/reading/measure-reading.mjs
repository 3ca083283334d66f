// npm run measure:reading [-- NAME]: precision and recall of the reading of reports against hand-made truth
// (test/fixtures/reading/), per file, and what the proof-reading finds in drafts with seeded faults; with every
// error. docs/reading.md holds the last tables.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const load = async (/** @type {string} */ path) => (await runnerImport(here(path))).module
const { measureFolder } = await load('measureFolder.ts')
const { formatMeasurements } = await load('measure.ts')
const { measureDrafts, formatDrafts } = await load('measureDrafts.ts')
const [texts, data] = [here('../../test/fixtures/reading'), here('../../test/fixtures/data')]
console.log(formatMeasurements(measureFolder(texts, data, process.argv.slice(2))))
console.log()
console.log(formatDrafts(measureDrafts(`${texts}/drafts`, data)))
