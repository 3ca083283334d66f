import { judgeChance, NO_EVIDENCE } from '../../src/domain/comparison/chance'
import type { Indicator } from '../../src/domain/model/indicator'
import type { ReportedValue } from '../../src/domain/model/observation'
import { judgeLast } from '../../src/domain/statistics/controlLimits'
import { compareCounts } from '../../src/domain/statistics/countTest'
import { SIGNIFICANCE } from '../../src/domain/statistics/distribution'
import { mannKendall } from '../../src/domain/statistics/trend'
import { createRandom, drawNormal, drawPoisson, type Random } from './random'

/** Yearly counts around one level that never changes. */
type Level = {
  readonly size: number
  /** How much the years vary besides Poisson, as a coefficient of variation: 0.05 for 5 %. */
  readonly variation: number
}

/** What is falsely seen of a flat level, as shares from 0 to 1. */
export type FalseAlarms = Level & {
  /** How many years are known. */
  readonly years: number
  /** The next year lies outside the limits of the known years. */
  readonly outside: number
  /** The same, or it ends a run of eight years on one side of the centre. */
  readonly signal: number
  /** The next year differs from the last one `beyond` chance. */
  readonly beyond: number
  /** The known years rise or fall by the test of a trend. */
  readonly trend: number
}

/** What two years alone would falsely call beyond chance: why they are not asked. */
export type PairAlarms = Level & { readonly beyond: number }

const SIZES = [10, 83, 500, 5224]
const VARIATIONS = [0, 0.05, 0.1]
const LENGTHS = [5, 8, 12, 20]
const LONGEST = Math.max(...LENGTHS)

const LEVELS: readonly Level[] = SIZES.flatMap((size) =>
  VARIATIONS.map((variation) => ({ size, variation })),
)

/** The standard error of a share of 5 % is then 0.15 percentage points. */
const WORLDS = 20_000

/** Exact tests of thousands of cases take longer; the standard error is 0.5 percentage points. */
const TESTED_WORLDS = 2_000

/** Fixed, so that the table is the same on every machine. */
const SEED = 2020

/** The level's own variation is lognormal: never negative, with the mean and the variation asked for. */
function drawYear({ size, variation }: Level, random: Random): number {
  if (variation === 0) return drawPoisson(random, size)
  const spread = Math.log(1 + variation ** 2)
  const factor = Math.exp(Math.sqrt(spread) * drawNormal(random) - spread / 2)
  return drawPoisson(random, size * factor)
}

const applications = { arises: 'event', multiplier: 0, measure: 'count' } as Indicator

function aCount(year: number, value: number): ReportedValue {
  return {
    kind: 'reported',
    precision: 'exact',
    status: 'normal',
    period: null,
    year,
    value,
  } as ReportedValue
}

function isBeyond(values: readonly number[], next: number): boolean {
  const last = values[values.length - 1] ?? 0
  const evidence = { ...NO_EVIDENCE, earlierValues: values }
  return (
    judgeChance(applications, aCount(2019, last), aCount(2020, next), evidence).kind === 'beyond'
  )
}

const SCALE = { decimals: 0, highest: Infinity }

/** Whether each kind of alarm is raised in one world; the tests of two years only where asked for. */
function findAlarms(known: readonly number[], next: number, tested: boolean) {
  const signal = judgeLast([...known, next], SCALE)?.signal ?? null
  const { kind: trend } = tested ? mannKendall(known) : { kind: 'none' }
  return {
    outside: signal === 'above' || signal === 'below',
    signal: signal !== null && signal !== 'within',
    beyond: tested && isBeyond(known, next),
    trend: trend === 'rising' || trend === 'falling',
  }
}

/** Every number of years of the table at every level, by the product's own functions. */
export function simulateFalseAlarms(): readonly FalseAlarms[] {
  return LEVELS.flatMap((level) => {
    const random = createRandom(SEED)
    const totals = LENGTHS.map((years) => ({ years, outside: 0, signal: 0, beyond: 0, trend: 0 }))
    for (let world = 0; world < WORLDS; world++) {
      const values = Array.from({ length: LONGEST }, () => drawYear(level, random))
      const next = drawYear(level, random)
      for (const total of totals) {
        const alarms = findAlarms(values.slice(-total.years), next, world < TESTED_WORLDS)
        for (const kind of ['outside', 'signal', 'beyond', 'trend'] as const)
          if (alarms[kind]) total[kind] += 1
      }
    }
    return totals.map(({ years, outside, signal, beyond, trend }) => ({
      ...level,
      years,
      outside: outside / WORLDS,
      signal: signal / WORLDS,
      beyond: beyond / TESTED_WORLDS,
      trend: trend / TESTED_WORLDS,
    }))
  })
}

/** The exact test of two counts at every level. */
export function simulatePairAlarms(): readonly PairAlarms[] {
  return LEVELS.map((level) => {
    const random = createRandom(SEED)
    let alarms = 0
    for (let world = 0; world < TESTED_WORLDS; world++)
      if (compareCounts(drawYear(level, random), drawYear(level, random)) < SIGNIFICANCE)
        alarms += 1
    return { ...level, beyond: alarms / TESTED_WORLDS }
  })
}
