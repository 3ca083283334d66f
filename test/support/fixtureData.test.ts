import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, it } from 'vitest'

const TEST = join(import.meta.dirname, '..')

/** This holds for whatever the live data say: they are sound. */
const ofLiveData = ['mock-api/files/readData.test.ts']

it('the live data are read by no test that depends on their figures', () => {
  const reading = readdirSync(TEST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && path !== 'support/fixtureData.test.ts')
    .filter((path) => /'(\.\.\/)*mock-api\/data'/.test(readFileSync(join(TEST, path), 'utf8')))
  expect(reading.sort()).toEqual(ofLiveData.sort())
})
