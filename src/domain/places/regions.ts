import type { Region } from '../model/catalog'

/** The level of a GB/T 2260 code: 530000, 530600, 530602. */
export type RegionLevel = 'province' | 'prefecture' | 'county'

export function findRegionLevel(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

/** The code of the region above; null for a province. */
export function findParentCode(code: string): string | null {
  switch (findRegionLevel(code)) {
    case 'province':
      return null
    case 'prefecture':
      return `${code.slice(0, 2)}0000`
    case 'county':
      return `${code.slice(0, 4)}00`
  }
}

/** `siblings`: same level, same parent; `level`: same level anywhere; `within`: the parts of the region. */
export type RegionGroupKind = 'siblings' | 'level' | 'within'

export type RegionGroup = { readonly kind: RegionGroupKind; readonly codes: readonly string[] }

function listCodes(regions: readonly Region[], own: string, kind: RegionGroupKind) {
  const codes = regions.map(({ code }) => code)
  switch (kind) {
    case 'siblings':
      return codes.filter((code) => findParentCode(code) === findParentCode(own))
    case 'level':
      return codes.filter((code) => findRegionLevel(code) === findRegionLevel(own))
    case 'within':
      return codes.filter((code) => findParentCode(code) === own)
  }
}

/**
 * The groups that a region can be compared with, the most similar first: always places of one level, so that
 * a whole is never ranked among its parts. Groups of fewer than two and duplicates of an earlier group are
 * omitted.
 */
export function groupRegions(regions: readonly Region[], own: string): readonly RegionGroup[] {
  const groups: RegionGroup[] = []
  for (const kind of ['siblings', 'level', 'within'] as const) {
    const codes = listCodes(regions, own, kind)
    const known = groups.some((group) => group.codes.join() === codes.join())
    if (codes.length >= 2 && !known) groups.push({ kind, codes })
  }
  return groups
}
