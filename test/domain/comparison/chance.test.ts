import { describe, expect, it } from 'vitest'
import {
  judgeChance,
  NO_EVIDENCE,
  type ChanceEvidence,
} from '../../../src/domain/comparison/chance'
import type { Indicator } from '../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { anIndicator, aRate, aStated } from '../../support/builders'

const untested = { kind: 'untested' }

const between = (
  from: number,
  to: number,
  { indicator = {}, evidence = {}, both = {} }: Options = {},
) =>
  judgeChance(
    anIndicator(indicator),
    aStated({ year: 2019, value: from, ...both }),
    aStated({ year: 2020, value: to, ...both }),
    { ...NO_EVIDENCE, ...evidence },
  )

type Options = {
  readonly indicator?: Partial<Indicator>
  readonly evidence?: Partial<ChanceEvidence>
  readonly both?: Partial<ReportedValue>
}

describe('two counts alone', () => {
  it('are at most not excluded from chance, and only below 300', () => {
    expect(between(92, 83)).toEqual({ kind: 'notExcluded', p: expect.closeTo(0.545, 3) })
    expect(between(45, 33)).toEqual({ kind: 'notExcluded', p: expect.closeTo(0.213, 3) })
    expect(between(299, 290).kind).toBe('notExcluded')
    expect(between(300, 290)).toEqual(untested)
    expect(between(5224, 5225)).toEqual(untested)
  })

  it('are never beyond chance, however far apart', () => {
    expect(between(20, 200)).toEqual(untested)
    expect(between(200, 300)).toEqual(untested)
    expect(between(5224, 9000)).toEqual(untested)
  })
})

describe('two counts after five comparable years', () => {
  it('are beyond chance where they differ more than the series does', () => {
    const earlierValues = [5224, 5180, 5260, 5240, 5200]
    expect(between(5200, 5900, { evidence: { earlierValues } }).kind).toBe('beyond')
    expect(between(5200, 5280, { evidence: { earlierValues } }).kind).toBe('notExcluded')
  })

  it('are not beyond chance where the series varies as much by itself', () => {
    const earlierValues = [4700, 5800, 5100, 5600, 5200]
    expect(between(5200, 5900, { evidence: { earlierValues } }).kind).toBe('notExcluded')
  })

  it('need five years, and whole years for whole years', () => {
    expect(between(5200, 5900, { evidence: { earlierValues: [5224, 5180, 5260, 5240] } })).toEqual(
      untested,
    )
    const quarters = judgeChance(
      anIndicator(),
      aStated({ year: 2019, value: 5200, period: '2019-Q3' }),
      aStated({ value: 5900, period: '2020-Q3' }),
      { ...NO_EVIDENCE, earlierValues: [5224, 5180, 5260, 5240, 5200] },
    )
    expect(quarters).toEqual(untested)
  })
})

describe('two rates', () => {
  const rate = { ...aRate(), arises: 'event' as const }
  const before = { numerator: 1000, denominator: 2000 }
  const after = { numerator: 1573, denominator: 2640 }
  const compare = (evidence: Partial<ChanceEvidence>) =>
    judgeChance(
      rate,
      aStated({ year: 2019, value: 50, printed: '50%' }),
      aStated({ value: 59.58, printed: '59.58%' }),
      { ...NO_EVIDENCE, ...evidence },
    )

  it('are judged by their terms', () => {
    expect(compare({ terms: { from: before, to: after } }).kind).toBe('beyond')
    expect(compare({})).toEqual(untested)
  })

  it('are not judged by terms that give another rate', () => {
    const terms = { from: { numerator: 1, denominator: 3 }, to: after }
    expect(compare({ terms })).toEqual(untested)
  })

  it('are judged more carefully where earlier rates vary', () => {
    const earlierTerms = [900, 1300, 1000, 1250, 1000].map((numerator) => ({
      numerator,
      denominator: 2000,
    }))
    expect(compare({ terms: { from: before, to: after }, earlierTerms }).kind).toBe('notExcluded')
  })
})

describe('no test', () => {
  it.each([
    { arises: 'decision' },
    { arises: 'stock' },
    { measure: 'amount' },
    { measure: 'duration' },
    { multiplier: 4 },
  ] as const)('is made of %o', (indicator) => {
    expect(between(92, 83, { indicator })).toEqual(untested)
  })

  it.each([
    { precision: 'atLeast' },
    { precision: 'about' },
    { status: 'estimated' },
    { status: 'provisional' },
  ] as const)('is made of figures with %o', (both) => {
    expect(between(92, 83, { both })).toEqual(untested)
  })

  it('is made of what is no number of events', () => {
    expect(between(1.5, 83)).toEqual(untested)
    expect(between(-3, 83)).toEqual(untested)
    expect(between(2 ** 53 - 1, 2 ** 53 - 1)).toEqual(untested)
  })

  it('is made of different parts of years', () => {
    const differ = judgeChance(
      anIndicator(),
      aStated({ year: 2019, value: 92, period: '2019-Q4' }),
      aStated(),
      NO_EVIDENCE,
    )
    expect(differ).toEqual(untested)
  })
})
