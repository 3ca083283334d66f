import type { Chance } from '../../src/domain/comparison/chance'
import {
  compareObservations,
  type Comparison,
  type Outcome,
} from '../../src/domain/comparison/comparison'
import { computeStage } from '../../src/domain/comparison/stage'
import type { MissingValue, ReportedValue } from '../../src/domain/model/observation'
import { aMissing, anIndicator, aStated } from '../support/builders'

type Overrides = Partial<Omit<Comparison, keyof Outcome>> &
  Partial<Pick<Comparison, 'comparability'>> & {
    /** For a change. */
    readonly chance?: Chance
  }

/** A comparison that follows from its two figures and their comparability. */
export function aComparison(
  from: ReportedValue | MissingValue,
  to: ReportedValue | MissingValue,
  { chance, comparability = { kind: 'comparable' }, ...overrides }: Overrides = {},
): Comparison {
  const indicator = overrides.indicator ?? anIndicator()
  const reported = [from, to].flatMap((point) => (point.kind === 'reported' ? [point] : []))
  const outcome = compareObservations(indicator, from, to, comparability)
  return {
    ...(outcome.kind === 'change' && chance !== undefined
      ? { ...outcome, change: { ...outcome.change, chance } }
      : outcome),
    indicator,
    fromYear: from.year,
    toYear: to.year,
    fromInterval: null,
    toInterval: null,
    fromTerms: null,
    toTerms: null,
    cautions: [],
    comparableYears: reported.map(({ year }) => year),
    stage: computeStage(indicator, reported),
    spanEvents: [],
    limits: null,
    ...overrides,
  }
}

/** 2019 of the default indicator. */
export const in2019 = (overrides: Partial<ReportedValue> = {}): ReportedValue =>
  aStated({ year: 2019, value: 92, ...overrides })

/** 2020 of the default indicator. */
export const in2020 = (overrides: Partial<ReportedValue> = {}): ReportedValue =>
  aStated({ value: 83, ...overrides })

export const missing2019 = aMissing()
export const missing2020 = aMissing({ year: 2020 })
