import type { Check, CheckOutcome } from '../../domain/checks/check'
import { runChecks } from '../../domain/checks/runChecks'
import type { MatchedFigure } from '../readReport'
import type { DraftDataset } from './draftDataset'
import type { Finding, FindingKind, Verdict } from './finding'
import { formatFixed, formatNumber } from './quantity'

const VERDICTS: Readonly<Record<CheckOutcome, Verdict>> = {
  passed: 'consistent',
  failed: 'inconsistent',
  review: 'notice',
  unverifiable: 'unverifiable',
}

/** The relations of the catalogue on a draft: parts, subsets, limits, rates, one item counted twice, one per place. */
export function checkRelations({ dataset, placeOf }: DraftDataset): readonly Finding[] {
  return runChecks(dataset).flatMap((check): readonly Finding[] => {
    const figure = placeOf(check.indicator, check.year)
    const found = figure === null ? null : describe(check, figure)
    if (figure === null || found === null) return []
    const { start, end } = figure
    return [{ start, end, verdict: VERDICTS[check.outcome], ...found }]
  })
}

type Described = Pick<Finding, 'kind' | 'expected' | 'arithmetic'> &
  Partial<Pick<Finding, 'verdict'>>

/** Null for what is compared elsewhere with places of its own: changes and other years. */
function describe(check: Check, figure: MatchedFigure): Described | null {
  const compare = (kind: FindingKind, one: number, two: number): Described => ({
    kind,
    expected: null,
    arithmetic: `${formatNumber(one)} ${one > two ? '>' : one < two ? '<' : '='} ${formatNumber(two)}`,
  })
  switch (check.kind) {
    case 'printedChange':
    case 'outlier':
      return null
    case 'partsAndWhole': {
      const terms = check.parts.map(({ value }) => (value === null ? '?' : formatNumber(value)))
      const sum = check.sum === null ? '?' : formatNumber(check.sum)
      const sign = check.outcome === 'failed' ? '≠' : '='
      const arithmetic = `${terms.join(' + ')} = ${sum}${check.sum === null ? '' : ` ${sign} ${formatNumber(check.whole.value)}`}`
      const expected =
        check.outcome === 'failed' && check.sum !== null ? `${sum}${figure.unit}` : null
      return { kind: 'sum', expected, arithmetic }
    }
    case 'subset':
      return compare('subset', check.part.value, check.whole.value)
    case 'limit':
      return compare('limit', check.figure.value, check.limit.value)
    case 'places':
      return compare('places', check.figure.value, 1 + check.counties.value)
    case 'sameItem':
      return compare('repeat', check.first.value, check.second.value)
    case 'rateAndTerms': {
      const { numerator, denominator } = check.terms
      const failed = check.outcome === 'failed'
      return {
        kind: 'rate',
        expected: failed ? `${formatFixed(check.computed, figure.decimals)}%` : null,
        arithmetic: `${formatNumber(numerator)} ÷ ${formatNumber(denominator)} = ${formatNumber(check.computed)}%${failed ? ` ≠ ${formatNumber(check.rate.value)}%` : ''}`,
        verdict:
          check.outcome === 'passed' && check.truncated ? 'roundingOnly' : VERDICTS[check.outcome],
      }
    }
  }
}
