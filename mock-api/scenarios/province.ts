import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { Places } from './syntheticDataSource'
import { seeded } from './seeded'

const PROVINCE = '530000'
const PREFECTURES = 16
const COUNTIES = 129

type RegionRow = RegionsAnswer['regions'][number]

/** A province, its 16 prefectures and their 129 counties, with numbers for names: 146 places. */
export function province(): Places {
  const counties = Array.from({ length: COUNTIES }, (_, index): RegionRow => {
    const number = String(index + 1).padStart(3, '0')
    const prefecture = (index % PREFECTURES) + 1
    const county = 21 + Math.floor(index / PREFECTURES)
    return {
      code: `53${String(prefecture).padStart(2, '0')}${county}`,
      name: { zh: `示例县${number}`, en: `Example County ${number}` },
    }
  })
  const prefectures = Array.from({ length: PREFECTURES }, (_, index): RegionRow => {
    const number = String(index + 1).padStart(2, '0')
    return {
      code: `53${number}00`,
      name: { zh: `示例市${number}`, en: `Example City ${number}` },
    }
  })
  return {
    regions: [
      { code: PROVINCE, name: { zh: '示例省', en: 'Example Province' } },
      ...prefectures,
      ...counties,
    ],
    sizeOf,
    publisher: PROVINCE,
  }
}

function sizeOf(region: string): number {
  if (region === PROVINCE) return 16
  const within = seeded('size', region)
  return region.endsWith('00') ? 0.4 + 1.2 * within : 0.04 + 0.12 * within
}
