// npm run measure:interactions [-- --only overview,quality --times 7 --dist dist --slow 4]
//   how long every interaction takes on the synthetic province, on a slowed processor;
// npm run measure:interactions -- --bytes
//   what the first view loads with one region and with 146.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    times: { type: 'string', default: '7' },
    slow: { type: 'string', default: '4' },
    dist: { type: 'string', default: 'dist' },
    profile: { type: 'string' },
    bytes: { type: 'boolean' },
  },
})
if (!existsSync(join(values.dist, 'index.html'))) {
  console.error(`There is no build in ${values.dist}: run npm run build first.`)
  process.exit(1)
}
const file = values.bytes === true ? 'interactions/firstViewBytes.ts' : 'interactions/measure.ts'
const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)))
if (values.bytes === true) await module.printFirstViewBytes(values.dist)
else
  await module.printInteractions({
    dist: values.dist,
    times: Number(values.times),
    slow: Number(values.slow),
    only: values.only?.split(',') ?? null,
    profile: values.profile ?? null,
  })
