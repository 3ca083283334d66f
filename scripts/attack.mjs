// npm run attack [-- --seed 1 --minutes 10 --dist dist --only answers/17,files/3 --workers 3 --docs]
//   mutated answers, odd addresses, broken settings, missing files and monkeys over all screens.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '10' },
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string' },
    workers: { type: 'string', default: '3' },
    docs: { type: 'boolean', default: false },
  },
})
if (!existsSync(join(values.dist, 'index.html'))) {
  console.error(`There is no build in ${values.dist}: run npm run build first.`)
  process.exit(1)
}
const file = fileURLToPath(new URL('attack/attackCommand.ts', import.meta.url))
const { module } = await runnerImport(file)
const isClean = await module.printAttack({
  seed: Number(values.seed),
  minutes: Number(values.minutes),
  dist: values.dist,
  only: values.only?.split(',') ?? null,
  docs: values.docs,
  workers: Number(values.workers),
})
process.exit(isClean === true ? 0 : 1)
