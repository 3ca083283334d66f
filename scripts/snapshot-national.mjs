// npm run snapshot:national [-- <folder>]: a made-up snapshot of 2,800 counties, into a temporary folder
// unless another is named. Says what it took; docs/hosting.md holds the figures of one run.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'national-'))

const { module } = await runnerImport(here('nationalSnapshot.ts'))
const start = performance.now()
const { files, bytes } = await module.nationalSnapshot(folder, here('../mock-api/data'))
const seconds = (performance.now() - start) / 1000
const memory = process.resourceUsage().maxRSS / 1024

console.log(folder)
console.log(`${files} files, ${(bytes / 1e9).toFixed(2)} GB`)
console.log(`${seconds.toFixed(0)} s, at most ${memory.toFixed(0)} MB of memory`)
