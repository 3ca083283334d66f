import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  simulateFalseAlarms,
  simulatePairAlarms,
  type FalseAlarms,
} from '../../../scripts/statistics/falseAlarms'
import { createRandom, drawPoisson } from '../../../scripts/statistics/random'
import { statisticsDocs } from '../../../scripts/statistics/statisticsDocs'

const written = readFileSync(join(import.meta.dirname, '../../../docs/statistics.md'), 'utf8')

describe('the rules in flat worlds', () => {
  let alarms: readonly FalseAlarms[] = []
  beforeAll(() => {
    alarms = simulateFalseAlarms()
  }, 120_000)

  const describeWorld = ({ size, variation, years }: FalseAlarms) =>
    `${size}, ${variation}, ${years} years`
  const over = (kind: 'outside' | 'signal' | 'beyond' | 'trend', most: number, years: number) =>
    alarms.filter((row) => row.years >= years && row[kind] > most).map(describeWorld)

  it('cover every size, variation and number of years', () => {
    expect(new Set(alarms.map(describeWorld)).size).toBe(4 * 3 * 4)
  })

  it('find the next year outside the limits in at most 6 % at 5 years, 4 % at 8, 3 % from 12', () => {
    expect(over('outside', 0.06, 5)).toEqual([])
    expect(over('outside', 0.04, 8)).toEqual([])
    expect(over('outside', 0.03, 12)).toEqual([])
  })

  it('signal the next year, runs of eight included, in at most 6 %', () => {
    expect(over('signal', 0.06, 5)).toEqual([])
  })

  it('call two years beyond chance, or a flat series a trend, in at most 6 %', () => {
    expect(over('beyond', 0.06, 5)).toEqual([])
    expect(over('trend', 0.06, 5)).toEqual([])
  })

  it('are told with their rates in docs/statistics.md', async () => {
    const docs = await statisticsDocs(alarms, simulatePairAlarms())
    expect(written, 'out of date: run npm run docs').toBe(docs)
  })
})

describe('two counts alone', () => {
  it('would be called beyond chance in half of all unchanged years at 5,224 and 5 %', () => {
    const found = simulatePairAlarms().find(
      ({ size, variation }) => size === 5224 && variation === 0.05,
    )
    expect(found?.beyond).toBeGreaterThan(0.5)
  })
})

describe('drawPoisson', () => {
  it.each([0.5, 4, 10, 83, 5224])('has mean and variance %d', (mean) => {
    const random = createRandom(1)
    const counts = Array.from({ length: 40_000 }, () => drawPoisson(random, mean))
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length
    const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / counts.length
    expect(Math.abs(average / mean - 1)).toBeLessThan(0.02)
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.04)
  })
})
