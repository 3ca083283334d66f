// npm run observe:embeds, npm run observe:present: long observations, too slow for `npm test`. A Node
// script because `NAME=value command` does not work in the shell of Windows.
import { spawnSync } from 'node:child_process'

const observations = {
  embeds: { STEADY_SECONDS: '60', file: 'test/journeys/embed/hostilePage.test.ts' },
  present: { OBSERVE_PRESENT: '1', file: 'test/journeys/present/endurance.test.ts' },
}
const observation = observations[process.argv[2]]
if (observation === undefined) {
  console.error(`usage: observe.mjs ${Object.keys(observations).join('|')}`)
  process.exit(2)
}
const { file, ...settings } = observation
const { status } = spawnSync(`npx vitest run --project journeys ${file}`, {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, ...settings },
})
process.exitCode = status ?? 1
