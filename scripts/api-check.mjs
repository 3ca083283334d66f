// npm run api:check -- <url>: checks a server against the contract of docs/api.md with the app's own
// schemas. Prints every deviation with its resource and path. Exit code 0: none; 1: some; 2: wrong use.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [url] = process.argv.slice(2)
if (url === undefined || !/^https?:\/\//.test(url)) {
  console.error('usage: npm run api:check -- http://server/path/api/v1')
  process.exit(2)
}

const { module } = await runnerImport(fileURLToPath(new URL('api/apiCheck.ts', import.meta.url)))
const deviations = module.deviationsOf(url)
let count = 0
let next = await deviations.next()
while (next.done !== true) {
  const { resource, path, expected, received } = next.value
  const place = path === '' ? 'whole answer' : path
  console.log(`${resource} · ${place} · expected ${expected}, received ${received}`)
  count += 1
  next = await deviations.next()
}
const requested = `${next.value.length} resources requested`
console.log(
  `${count === 0 ? 'No deviation' : count === 1 ? '1 deviation' : `${count} deviations`}: ${requested}.`,
)
process.exitCode = count === 0 ? 0 : 1
