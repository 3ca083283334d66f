import { describe, expect, it } from 'vitest'
import type {
  Observation,
  ReportedValue,
  StatedChange,
} from '../../../src/domain/model/observation'
import { checkPrintedChanges } from '../../../src/domain/checks/checkPrintedChanges'
import { aMissing, anIndicator, aStated, aStatement, aDataset } from '../../support/builders'

function aChange(overrides: Partial<StatedChange> = {}): StatedChange {
  return { value: -10.84, unit: 'percent', printed: '减少了10.84%', base: '2019', ...overrides }
}

function onlyCheck(from: Observation | null, to: ReportedValue) {
  const dataset = aDataset({ observations: from === null ? [to] : [from, to] })
  const checks = checkPrintedChanges(dataset)
  expect(checks).toHaveLength(1)
  const [check] = checks
  if (check === undefined) throw new Error('no check')
  return check
}

const of2019 = aStated({ year: 2019, value: 92 })

describe('checkPrintedChanges', () => {
  it('detects a percentage that was divided by the new year’s value', () => {
    const check = onlyCheck(of2019, aStated({ value: 83, statedChange: aChange() }))
    expect(check.outcome).toBe('failed')
    expect(check.computed).toBeCloseTo(-9.7826, 4)
    expect(check.dividesByNewValue).toBe(true)
    expect(check.id).toBe('printedChange/reconsideration.applications/2020')
  })

  it('passes a rounded percentage', () => {
    const check = onlyCheck(
      aStated({ year: 2019, value: 45 }),
      aStated({ value: 33, statedChange: aChange({ value: -26.67, printed: '减少了26.67%' }) }),
    )
    expect(check).toMatchObject({ outcome: 'passed', dividesByNewValue: false, truncated: false })
  })

  it('marks a passed percentage that is truncated', () => {
    const check = onlyCheck(
      aStated({ year: 2019, value: 57 }),
      aStated({ value: 82, statedChange: aChange({ value: 43.8, printed: '增长43.8%' }) }),
    )
    expect(check).toMatchObject({ outcome: 'passed', truncated: true })
  })

  it('fails a rise that is printed as a fall', () => {
    const check = onlyCheck(
      aStated({ year: 2019, value: 33 }),
      aStated({ value: 45, statedChange: aChange({ value: -36.36, printed: '减少36.36%' }) }),
    )
    expect(check).toMatchObject({ outcome: 'failed', dividesByNewValue: false })
  })

  it('reports a wrong divisor for percentages only', () => {
    const change = aChange({ unit: 'absolute', printed: '减少10.84件' })
    const check = onlyCheck(of2019, aStated({ value: 83, statedChange: change }))
    expect(check).toMatchObject({ outcome: 'failed', dividesByNewValue: false })
  })

  it('compares a difference in the indicator’s unit or in percentage points', () => {
    const fewer = aChange({ value: -9, unit: 'absolute', printed: '减少9件' })
    expect(onlyCheck(of2019, aStated({ statedChange: fewer }))).toMatchObject({
      outcome: 'passed',
      computed: -9,
    })
    const points = aChange({ value: 14.86, unit: 'percentagePoints', printed: '14.86个百分点' })
    const check = onlyCheck(
      aStated({ year: 2019, value: 47.97 }),
      aStated({ value: 62.83, statedChange: points }),
    )
    expect(check.outcome).toBe('passed')
    expect(onlyCheck(of2019, aStated({ statedChange: { ...fewer, value: -8 } })).outcome).toBe(
      'failed',
    )
  })

  it('cannot verify against a missing base, with or without a row', () => {
    const to = aStated({ statedChange: aChange() })
    for (const from of [null, aMissing()]) {
      const check = onlyCheck(from, to)
      expect(check).toMatchObject({ outcome: 'unverifiable', computed: null })
      expect(check.from).toMatchObject({ kind: 'missing', year: 2019 })
    }
  })

  it('cannot verify against a base that was derived from the printed change itself', () => {
    const change = aChange({ value: -75.38, printed: '压缩75.38%', base: '2019-Q4' })
    const check = onlyCheck(
      aStated({ year: 2019, period: '2019-Q4', value: 4.55, status: 'estimated' }),
      aStated({ period: '2020-Q3', value: 1.12, statedChange: change }),
    )
    expect(check).toMatchObject({ outcome: 'unverifiable', computed: null })
  })

  it('cannot verify against a base of another period than the statement names', () => {
    const change = aChange({ base: '2019-Q4' })
    expect(onlyCheck(of2019, aStated({ statedChange: change })).outcome).toBe('unverifiable')
  })

  it('cannot verify a percentage of zero', () => {
    const check = onlyCheck(
      aStated({ year: 2019, value: 0 }),
      aStated({ statedChange: aChange({ value: 100, printed: '增长100%' }) }),
    )
    expect(check).toMatchObject({ outcome: 'unverifiable', computed: null })
  })

  it('checks a fall to zero', () => {
    const check = onlyCheck(
      of2019,
      aStated({ value: 0, statedChange: aChange({ value: -100, printed: '下降100%' }) }),
    )
    expect(check).toMatchObject({ outcome: 'passed', computed: -100 })
    const wrong = onlyCheck(of2019, aStated({ value: 0, statedChange: aChange() }))
    expect(wrong).toMatchObject({ outcome: 'failed', dividesByNewValue: false })
  })

  it('does not call a change wrong that lies within the rounding of its figures', () => {
    const outcomeOf = (value: number) => {
      const indicator = anIndicator({ multiplier: 4, decimals: 2 })
      const observations = [
        aStated({ year: 2019, value: 1.82 }),
        aStated({ value: 1.84, statedChange: aChange({ value, printed: `增长${value}%` }) }),
      ]
      return checkPrintedChanges(aDataset({ indicators: [indicator], observations }))[0]?.outcome
    }
    expect(outcomeOf(1.1)).toBe('passed')
    expect(outcomeOf(1.4)).toBe('unverifiable')
    expect(outcomeOf(2.4)).toBe('failed')
  })

  it('does not call an approximate figure wrong', () => {
    const to = aStated({ precision: 'atLeast', statedChange: aChange() })
    expect(onlyCheck(of2019, to).outcome).toBe('unverifiable')
  })

  it('uses the base of the same report after a newer report revised it', () => {
    const revised = aStated({
      year: 2019,
      value: 95,
      source: '530600-2021',
      otherStatements: [aStatement({ value: 45, source: '530600-2020' })],
    })
    const change = aChange({ value: -26.67, printed: '减少了26.67%' })
    expect(onlyCheck(revised, aStated({ value: 33, statedChange: change })).outcome).toBe('passed')
  })

  it('keeps the error of a report whose figure a newer one repeats', () => {
    const repeated = aStated({
      source: '530600-2021',
      otherStatements: [aStatement({ statedChange: aChange() })],
    })
    expect(onlyCheck(of2019, repeated)).toMatchObject({
      id: 'printedChange/reconsideration.applications/2020/530600-2020',
      source: '530600-2020',
      outcome: 'failed',
      dividesByNewValue: true,
    })
  })

  it('asks for review where the base is in another report only', () => {
    const to = aStated({ source: '530600-2021', statedChange: aChange() })
    expect(onlyCheck(of2019, to)).toMatchObject({ outcome: 'review', dividesByNewValue: true })
  })

  it('skips a figure without a printed change', () => {
    expect(checkPrintedChanges(aDataset({ observations: [of2019, aStated()] }))).toEqual([])
  })
})
