// npm run api:check -- <url> [minutes]: checks a server against the contract of docs/api.md with the app's own
// schemas, for at most 10 minutes or those given. Prints the first 500 deviations with resource and path, and
// counts them all. Exit code 0: none; 1: some; 2: wrong use.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const MOST_LINES = 500

const [url, minutes = '10'] = process.argv.slice(2)
if (url === undefined || !/^https?:\/\//.test(url) || !(Number(minutes) > 0)) {
  console.error('usage: npm run api:check -- http://server/path/api/v1 [minutes]')
  process.exit(2)
}

const load = (/** @type {string} */ path) =>
  runnerImport(fileURLToPath(new URL(path, import.meta.url)))
const { module } = await load('api/apiCheck.ts')
const { printable } = (await load('../mock-api/check/printable.ts')).module
const deviations = module.deviationsOf(url, { until: Date.now() + Number(minutes) * 60_000 })
let count = 0
let line = ''
let next = await deviations.next()
while (next.done !== true) {
  count += 1
  const { resource, path, expected, received } = next.value
  const place = path === '' ? 'whole answer' : path
  const parts = [resource, place, `expected ${expected}`, `received ${received}`].map(printable)
  line = `${parts.slice(0, 3).join(' · ')}, ${parts[3]}`
  if (count <= MOST_LINES) console.log(line)
  next = await deviations.next()
}
// The last tells that the time ran out.
if (count > MOST_LINES) console.log(`… and ${count - MOST_LINES} more, the last of them:\n${line}`)
const requested = `${next.value.length} resources requested`
console.log(
  `${count === 0 ? 'No deviation' : count === 1 ? '1 deviation' : `${count} deviations`}: ${requested}.`,
)
process.exitCode = count === 0 ? 0 : 1
