import { describe, expect, it } from 'vitest'
import {
  checkLimits,
  checkParts,
  checkRates,
  checkSameItems,
  checkSubsets,
} from '../../../src/domain/checks/checkRelations'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { aDatasetOf, aRate } from '../../support/builders'

describe('checkParts', () => {
  const check = (
    whole: Partial<ReportedValue>,
    land: number | null = null,
    labour: number | null = null,
  ) =>
    checkParts(
      aDatasetOf(
        [{ id: 'litigation.cases', parts: ['litigation.land', 'litigation.labour'] }, whole],
        [{ id: 'litigation.land' }, land],
        [{ id: 'litigation.labour' }, labour],
      ),
    )

  it('passes parts that sum to their whole', () => {
    const id = 'partsAndWhole/litigation.cases/2020'
    const [passed] = check({ value: 10 }, 6, 4)
    expect(passed).toMatchObject({ outcome: 'passed', sum: 10, id })
    expect(passed?.parts.map(({ value }) => value)).toEqual([6, 4])
  })

  it('fails parts with another sum and counts zero as a part', () => {
    expect(check({ value: 10 }, 6, 0)[0]).toMatchObject({ outcome: 'failed', sum: 6 })
  })

  it('has no sum where a part is missing', () => {
    const [partial] = check({ value: 10 }, 6)
    expect(partial).toMatchObject({ outcome: 'unverifiable', sum: null })
    expect(partial?.parts[1]).toEqual({ indicator: 'litigation.labour', value: null })
  })

  it('skips a year without any part', () => {
    expect(check({ value: 10 })).toEqual([])
  })

  it('does not contradict a whole that is only a lower bound', () => {
    expect(check({ value: 10, precision: 'atLeast' }, 6, 5)[0]?.outcome).toBe('unverifiable')
  })

  it('adds decimals without binary noise and converts 万 to the 亿 of the whole', () => {
    const dataset = aDatasetOf(
      [{ id: 'fines.all', multiplier: 8, decimals: 1, parts: ['fines.a', 'fines.b'] }, 0.3],
      [{ id: 'fines.a', multiplier: 4 }, 1000],
      [{ id: 'fines.b', multiplier: 8, decimals: 1 }, 0.2],
    )
    expect(checkParts(dataset)[0]).toMatchObject({ outcome: 'passed', sum: 0.3 })
  })
})

describe('rounded figures', () => {
  const wan = { multiplier: 4, decimals: 1 } as const

  it('do not contradict a whole that lies within their rounding', () => {
    const check = (whole: number) =>
      checkParts(
        aDatasetOf(
          [{ id: 'a.whole', parts: ['a.one', 'a.two'], ...wan }, whole],
          [{ id: 'a.one', ...wan }, 1.4],
          [{ id: 'a.two', ...wan }, 2.4],
        ),
      ).map(({ outcome }) => outcome)
    expect(check(3.8)).toEqual(['passed'])
    expect(check(3.9)).toEqual(['unverifiable'])
    expect(check(4.1)).toEqual(['failed'])
  })

  it('do not contradict a rate that lies within their rounding', () => {
    const check = (rate: number, scale: typeof wan | object) =>
      checkRates(
        aDatasetOf(
          [{ id: 'enforcement-exam.passed', ...scale }, 1.5],
          [{ id: 'enforcement-exam.candidates', ...scale }, 2.5],
          [aRate(), { value: rate, printed: `${rate}%` }],
        ),
      ).map(({ outcome }) => outcome)
    expect(check(61.23, wan)).toEqual(['unverifiable'])
    expect(check(71.23, wan)).toEqual(['failed'])
  })
})

describe('checkSubsets', () => {
  const whole = { id: 'mediation.mediators' }
  const part = { id: 'mediation.full-time', subsetOf: 'mediation.mediators' }

  it.each([
    [10367, 392, ['passed']],
    [3, 3, ['passed']],
    [3, 0, ['passed']],
    [391, 392, ['failed']],
    [null, 392, []],
  ])('checks that a whole of %s contains a part of %d: %j', (all, some, outcomes) => {
    const checks = checkSubsets(aDatasetOf([whole, all], [part, some]))
    expect(checks.map(({ outcome }) => outcome)).toEqual(outcomes)
  })

  it('compares amounts of different scale: 2722万 is less than 3.46亿', () => {
    const dataset = aDatasetOf(
      [{ id: 'fines.all', multiplier: 8 }, 3.46],
      [{ id: 'fines.part', multiplier: 4, subsetOf: 'fines.all' }, 2722],
    )
    expect(checkSubsets(dataset).map(({ outcome }) => outcome)).toEqual(['passed'])
  })

  it('do not exceed a whole by less than their own rounding', () => {
    const compare = (value: number, printed: string) =>
      checkSubsets(
        aDatasetOf(
          [{ id: 'fines.all', multiplier: 4 }, 12950],
          [
            { id: 'fines.part', multiplier: 8, subsetOf: 'fines.all' },
            { value, printed },
          ],
        ),
      ).map(({ outcome }) => outcome)
    expect(compare(1.3, '1.3亿元')).toEqual(['passed'])
    expect(compare(1.31, '1.31亿元')).toEqual(['failed'])
  })
})

describe('checkLimits', () => {
  const all = { id: 'inspections.recorded' }
  const some = { id: 'inspections.published', atMost: ['inspections.recorded'] }

  it.each([
    [6108, 6039, ['passed']],
    [6108, 6108, ['passed']],
    [6039, 6108, ['review']],
    [null, 6039, []],
  ])('compares a limit of %s with %d: %j', (limit, figure, outcomes) => {
    const checks = checkLimits(aDatasetOf([all, limit], [some, figure]))
    expect(checks.map(({ outcome }) => outcome)).toEqual(outcomes)
  })

  it('gives each limit of a figure a check of its own', () => {
    const dataset = aDatasetOf(
      [{ id: 'market.cases' }, 409],
      [{ id: 'market.persons' }, 1],
      [{ id: 'market.transfers', atMost: ['market.cases', 'market.persons'] }, 2],
    )
    expect(checkLimits(dataset).map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'limit/market.transfers/market.cases/2020 passed',
      'limit/market.transfers/market.persons/2020 review',
    ])
  })
})

describe('checkRates', () => {
  const numerator = 'enforcement-exam.passed'
  const denominator = 'enforcement-exam.candidates'
  const check = (value: number, printed: string, passed: number, candidates: number | null) =>
    checkRates(
      aDatasetOf(
        [{ id: numerator }, passed],
        [{ id: denominator }, candidates],
        [aRate(), { value, printed }],
      ),
    )[0]

  it('passes the rate that its terms give', () => {
    const passed = check(59.58, '59.58%', 1573, 2640)
    expect(passed).toMatchObject({
      outcome: 'passed',
      truncated: false,
      terms: { numerator: 1573, denominator: 2640 },
      ratio: { numerator, denominator },
    })
    expect(passed?.computed).toBeCloseTo(59.5833, 4)
  })

  it('fails a rate that its terms do not give', () => {
    const failed = check(79.71, '79.71%', 10346, 16037)
    expect(failed?.outcome).toBe('failed')
    expect(failed?.computed).toBeCloseTo(64.5133, 4)
  })

  it('recognises a rate that is truncated instead of rounded', () => {
    expect(check(66.6, '66.6%', 2, 3)).toMatchObject({ outcome: 'passed', truncated: true })
  })

  it.each([
    ['a rate of one decimal', 59.6, '59.6%', 1573, 2640, 'passed'],
    ['a printed zero as a digit', 59.6, '59.60%', 1573, 2640, 'failed'],
    ['zero of many', 0, '0%', 0, 2640, 'passed'],
    ['nothing without both terms', 59.58, '59.58%', 1573, null, undefined],
    ['nothing with a denominator of zero', 0, '0%', 0, 0, undefined],
  ])('checks %s', (_, rate, printed, passed, candidates, outcome) => {
    expect(check(rate, printed, passed, candidates)?.outcome).toBe(outcome)
  })
})

describe('checkSameItems', () => {
  const first = { id: 'simplification.implementation-list' }
  const second = { id: 'online-services.implementation-list', sameItemAs: first.id }
  const check = (one: number | null, other: number, scale = {}) =>
    checkSameItems(aDatasetOf([first, one], [{ ...second, ...scale }, other]))

  it.each([
    ['fails one item with two numbers', 15980, 16037, {}, 'failed', 57],
    ['passes the same number', 15980, 15980, {}, 'passed', 0],
    ['accepts a rounded number', 15980, 1.6, { multiplier: 4, decimals: 2 }, 'passed', 0.002],
    ['never rounds 2719.5 to 2722', 2722, 2719.5, {}, 'failed', -2.5],
    ['compares ones with 万', 16000, 1.6, { multiplier: 4, decimals: 2 }, 'passed', 0],
  ])('%s', (_, one, other, scale, outcome, difference) => {
    expect(check(one, other, scale)).toMatchObject([{ outcome, difference, indicator: second.id }])
  })

  it('asks for review where the two have different scopes', () => {
    const scope = { scope: { zh: '省、州市、县、乡、村五级', en: 'Five levels' } }
    expect(check(15980, 16037, scope)).toMatchObject([{ outcome: 'review', sameScope: false }])
    expect(check(15980, 15980, scope)).toMatchObject([{ outcome: 'passed', sameScope: false }])
  })

  it('skips an item that is reported once', () => {
    expect(check(null, 16037)).toEqual([])
  })
})
