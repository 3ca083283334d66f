// npm run report:read -- FILE [--region 530600] [--year 2021] [--json]: reads the figures of a report (.txt, UTF-8),
// with their indicators. With --json the answer that docs/reading.md describes, else lines to read. Exit code 0:
// read; 2: wrong use or no such file.
import { readFileSync } from 'node:fs'
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
let text = ''
try {
  text = readFileSync(file, 'utf8')
} catch {
  console.error(`cannot read ${file}`)
  process.exit(2)
}
const { module } = await runnerImport(here('readFile.ts'))
console.log(
  module.readFile(text, {
    folder: DATA_DIR,
    year,
    region: values.region ?? null,
    json: values.json === true,
  }),
)
