// npm run docs:api: writes docs/api.md anew from the contract's schemas and words.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const { module } = await runnerImport(here('api/apiDocs.ts'))
writeFileSync(here('../docs/api.md'), await module.apiDocs())
