import { describe, expect, it } from 'vitest'
import { nation } from '../../../mock-api/scenarios/nation'

const { regions, publisher, sizeOf } = nation(2800)

describe('nation', () => {
  it('has the nation and its counties with unique codes and names', () => {
    expect(regions).toHaveLength(2801)
    expect(new Set(regions.map(({ code }) => code)).size).toBe(2801)
    expect(new Set(regions.map(({ name }) => name.zh)).size).toBe(2801)
    expect(regions[0]?.code).toBe(publisher)
  })

  it('gives counties GB/T 2260 codes: six digits, 31 provinces, counties from 21 on', () => {
    const counties = regions.slice(1).map(({ code }) => code)
    expect(counties.filter((code) => !/^[1-6][0-7]\d\d[2-9]\d$/.test(code))).toEqual([])
    expect(new Set(counties.map((code) => code.slice(0, 2))).size).toBe(31)
    expect(counties.every((code) => Number(code.slice(4)) >= 21)).toBe(true)
  })

  it('is far larger than a county', () => {
    expect(sizeOf(publisher)).toBeGreaterThan(sizeOf('110121') * 1000)
  })
})
