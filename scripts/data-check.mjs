// npm run data:check [-- <folder>]: checks data files and settings as the build does. Prints every mistake with file,
// line and path, in Chinese and English. Exit code 0: none; 1: some.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { DATA_DIR = 'mock-api/data' } = process.env
const folder = process.argv[2] ?? DATA_DIR
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const files = await runnerImport(here('../mock-api/files/findProjectMistakes.ts'))
const { module: words } = await runnerImport(here('../mock-api/check/formatMistakes.ts'))
const mistakes = files.module.findProjectMistakes(process.cwd(), resolve(folder))
if (mistakes.length === 0) console.log('数据文件无误 · No mistakes in the data files')
else console.error(words.formatMistakes(mistakes))
process.exitCode = mistakes.length === 0 ? 0 : 1
