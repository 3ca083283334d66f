import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, it } from 'vitest'

const TEST = join(import.meta.dirname, '..')

/** These two hold for whatever the live data say: they are sound, and the bundler finds all of them. */
const ofLiveData = ['mock-api/thirdYear.test.ts', 'mock-api/files/readData.test.ts']

it('the live data are read by no test that depends on their figures', () => {
  const reading = readdirSync(TEST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && path !== 'support/fixtureData.test.ts')
    .filter((path) =>
      /from '[^']*files\/dataFiles'|'(\.\.\/)*mock-api\/data'/.test(
        readFileSync(join(TEST, path), 'utf8'),
      ),
    )
  expect(reading.sort()).toEqual(ofLiveData.sort())
})
