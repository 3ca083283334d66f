// npm run report:read -- FILE [--region 530600] [--year 2021] [--json]: reads and proof-reads a report
// (.txt, .docx, .html, .xlsx). With --json the answer that docs/reading.md describes, else lines to read. Exit code 0:
// read; 1: refused; 2: wrong use or no such file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { DATA_DIR = 'mock-api/data' } = process.env
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { region: { type: 'string' }, year: { type: 'string' }, json: { type: 'boolean' } },
})
const [file] = positionals
const year = values.year === undefined ? null : Number(values.year)
if (file === undefined || (year !== null && !Number.isInteger(year))) {
  console.error('usage: npm run report:read -- FILE [--region 530600] [--year 2021] [--json]')
  process.exit(2)
}
let bytes
try {
  bytes = readFileSync(file)
} catch {
  console.error(`cannot read ${file}`)
  process.exit(2)
}
const require = createRequire(import.meta.url)
/** Scripts do not run and nothing is loaded. jsdom itself is loaded only for a page. */
const parseHtml = (/** @type {string} */ html) => new (require('jsdom').JSDOM)(html).window.document
const { module } = await runnerImport(here('readFile.ts'))
const { output, error, exitCode } = await module.printReading(
  { name: file, bytes },
  { folder: DATA_DIR, year, region: values.region ?? null, json: values.json === true },
  parseHtml,
)
if (error !== '') console.error(error)
if (output !== '') console.log(output)
process.exitCode = exitCode
