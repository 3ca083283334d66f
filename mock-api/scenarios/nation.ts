import { at } from '../../src/domain/model/at'
import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { Places } from './syntheticDataSource'
import { seeded } from './seeded'

const NATION = '100000'

/** The first two digits of the codes of the 31 provinces, GB/T 2260. */
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
  53, 54, 61, 62, 63, 64, 65,
]
const PER_PREFECTURE = 8

type RegionRow = RegionsAnswer['regions'][number]

/** A nation and its counties, with numbers for names, spread over 31 provinces. */
export function nation(counties: number): Places {
  return {
    regions: [
      { code: NATION, name: { zh: '示例国', en: 'Example Nation' } },
      ...Array.from({ length: counties }, (_, index) => buildCounty(index)),
    ],
    sizeOf: (region) => (region === NATION ? 400 : 0.04 + 0.12 * seeded('size', region)),
    publisher: NATION,
  }
}

function buildCounty(index: number): RegionRow {
  const province = at(PROVINCES, index % PROVINCES.length)
  const within = Math.floor(index / PROVINCES.length)
  const prefecture = String(1 + Math.floor(within / PER_PREFECTURE)).padStart(2, '0')
  const county = 21 + (within % PER_PREFECTURE)
  const number = String(index + 1).padStart(4, '0')
  return {
    code: `${province}${prefecture}${county}`,
    name: { zh: `示例县${number}`, en: `Example County ${number}` },
  }
}
