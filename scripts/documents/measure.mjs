// npm run measure:documents: how long reading and commenting large files takes, and the longest step between two
// yields, for which a page waits.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const require = createRequire(import.meta.url)
const parseHtml = (/** @type {string} */ html) => new (require('jsdom').JSDOM)(html).window.document
const file = fileURLToPath(new URL('measureDocuments.ts', import.meta.url))
const { module } = await runnerImport(file)
module.printMeasurements(parseHtml)
