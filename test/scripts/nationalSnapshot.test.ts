import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIXTURE_DATA } from '../support/fixtureData'
import { buildDist } from '../support/servers/buildDist'
import { nationalSnapshot, type NationSize } from '../../scripts/nationalSnapshot'

const COUNTIES = 12
const INDICATOR = 'indicators/litigation.cases/observations.json'

let folder = ''
let city = { folder: '', remove: () => Promise.resolve() }
let size: NationSize

const api = (root: string, resource: string) => join(root, 'api/v1', resource)
const json = async (resource: string) => JSON.parse(await readFile(api(folder, resource), 'utf8'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'national-'))
  size = await nationalSnapshot(folder, FIXTURE_DATA, COUNTIES)
  city = await buildDist(folder, 'years-15')
}, 60_000)

afterAll(async () => {
  await rm(folder, { recursive: true })
  await city.remove()
})

describe('nationalSnapshot', () => {
  it('holds synthetic answers for every county and indicator, also under the version', async () => {
    const catalog = await json('catalog.json')
    expect(catalog.synthetic).toBe(true)
    const { regions } = await json('regions.json')
    expect(regions).toHaveLength(COUNTIES + 1)
    expect(catalog.regionCount).toBe(COUNTIES + 1)
    const resources = 2 + regions.length + catalog.indicators.length
    expect(size.files).toBe(3 + 2 * resources)
    const region = await json(`regions/${regions[5].code}/observations.json`)
    expect(region.observations).toHaveLength(15 * catalog.indicators.length)
  })

  it('has region files as large as those of a single city', async () => {
    const { regions } = await json('regions.json')
    const own = await stat(api(folder, `regions/${regions[3].code}/observations.json`))
    const alone = await stat(api(city.folder, 'regions/530600/observations.json'))
    expect(own.size / alone.size).toBeGreaterThan(0.85)
    expect(own.size / alone.size).toBeLessThan(1.15)
  })

  it('has a catalogue that does not grow with the regions', async () => {
    const small = await mkdtemp(join(tmpdir(), 'national-'))
    try {
      await nationalSnapshot(small, FIXTURE_DATA, 1)
      const catalog = await stat(api(folder, 'catalog.json'))
      const ofOne = await stat(api(small, 'catalog.json'))
      // The count itself has more digits.
      expect(Math.abs(catalog.size - ofOne.size)).toBeLessThan(4)
      const list = await stat(api(folder, 'regions.json'))
      const listOfOne = await stat(api(small, 'regions.json'))
      expect(list.size).toBeGreaterThan(listOfOne.size + 500)
    } finally {
      await rm(small, { recursive: true })
    }
  })

  it('has indicator files that grow with the regions', async () => {
    const { observations } = await json(INDICATOR)
    expect(observations).toHaveLength(15 * (COUNTIES + 1))
  })
})
