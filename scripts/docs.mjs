// npm run docs: writes docs/api.md, docs/data.md and docs/schemas/ from the schemas, and docs/statistics.md.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const api = await runnerImport(here('api/apiDocs.ts'))
writeFileSync(here('../docs/api.md'), await api.module.apiDocs())
const data = await runnerImport(here('api/dataDocs.ts'))
writeFileSync(here('../docs/data.md'), await data.module.dataDocs())
mkdirSync(here('../docs/schemas'), { recursive: true })
for (const [name, text] of Object.entries(await data.module.schemaFiles()))
  writeFileSync(here(`../docs/schemas/${name}`), text)
const statistics = await runnerImport(here('statistics/statisticsDocs.ts'))
writeFileSync(here('../docs/statistics.md'), await statistics.module.statisticsDocs())
