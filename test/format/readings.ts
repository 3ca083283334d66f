import { changeBetween } from '../../src/domain/comparison/change'
import type { Indicator } from '../../src/domain/model/indicator'
import type { MissingValue, ReportedValue } from '../../src/domain/model/observation'
import type { Outcome, Comparison } from '../../src/domain/comparison/comparison'
import { aMissing, anIndicator, aStated } from '../support/builders'

/** A reading whose outcome follows from its two figures; whatever else a case needs is overridden. */
export function aComparison(
  from: ReportedValue | MissingValue,
  to: ReportedValue | MissingValue,
  overrides: Partial<Comparison> & { readonly indicator?: Indicator } = {},
): Comparison {
  const indicator = overrides.indicator ?? anIndicator()
  const years = [from, to].flatMap((point) => (point.kind === 'stated' ? [point.year] : []))
  return {
    indicator,
    fromYear: from.year,
    toYear: to.year,
    from,
    to,
    fromInterval: null,
    toInterval: null,
    fromSides: null,
    toSides: null,
    comparability: { kind: 'comparable' },
    outcome: computeOutcome(indicator, from, to),
    comparableYears: years,
    stage: years.length === 2 ? 'change' : years.length === 1 ? 'baseline' : null,
    run: null,
    trend: null,
    ...overrides,
  }
}

function computeOutcome(
  indicator: Indicator,
  from: ReportedValue | MissingValue,
  to: ReportedValue | MissingValue,
): Outcome {
  if (to.kind === 'missing') return { kind: 'noFigure', to }
  if (from.kind === 'missing') return { kind: 'baseline', to, from }
  if (from.year === to.year) return { kind: 'baseline', to, from: null }
  return { kind: 'change', change: changeBetween(indicator, from, to) }
}

/** 2019 of the default indicator. */
export const in2019 = (overrides: Partial<ReportedValue> = {}): ReportedValue =>
  aStated({ year: 2019, value: 92, ...overrides })

/** 2020 of the default indicator. */
export const in2020 = (overrides: Partial<ReportedValue> = {}): ReportedValue =>
  aStated({ value: 83, ...overrides })

export const missing2019 = aMissing()
export const missing2020 = aMissing({ year: 2020 })
