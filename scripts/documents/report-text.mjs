// npm run report:text -- FILE [--json]: the text of a report (.docx, .txt, .html, .xlsx) on standard output, and what of it must
// not be published on standard error. With --json: text, places, tables and warnings. Exit code 0: read; 1: refused;
// 2: wrong use or no such file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [file] = positionals
if (file === undefined || positionals.length > 1) {
  console.error('usage: npm run report:text -- FILE [--json]')
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
const command = fileURLToPath(new URL('reportText.ts', import.meta.url))
const { module } = await runnerImport(command)
const { printReportText } = module
const { output, notes, exitCode } = await printReportText(file, bytes, values.json, parseHtml)
process.stdout.write(output)
for (const note of notes) console.error(note)
process.exitCode = exitCode
