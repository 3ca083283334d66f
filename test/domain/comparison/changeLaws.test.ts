import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeChange, type Change } from '../../../src/domain/comparison/change'
import type { Indicator } from '../../../src/domain/model/indicator'
import { anIndicator, aStated } from '../../support/builders'

const between = (from: number, to: number, indicator: Partial<Indicator>): Change =>
  computeChange(
    anIndicator(indicator),
    aStated({ year: 2019, value: from }),
    aStated({ year: 2020, value: to }),
  )

describe('computeChange of any figures', () => {
  const indicators = fc.record({
    measure: fc.constantFrom(
      'count' as const,
      'amount' as const,
      'rate' as const,
      'duration' as const,
    ),
    arises: fc.constantFrom('event' as const, 'decision', 'stock'),
    multiplier: fc.constantFrom(0 as const, 4 as const, 8 as const),
    decimals: fc.integer({ min: 0, max: 2 }),
    polarity: fc.constantFrom(
      'higherIsBetter' as const,
      'lowerIsBetter' as const,
      'neutral' as const,
    ),
  })
  const values = fc.oneof(
    fc.nat(20),
    fc.nat(1e6),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  )
  const numbersIn = ({ absolute, relative, chance }: Change): readonly number[] => [
    absolute,
    ...(relative === null ? [] : [relative]),
    ...(chance.kind === 'untested' ? [] : [chance.p]),
  ]

  it('gives finite numbers for finite figures', () => {
    fc.assert(
      fc.property(indicators, values, values, (indicator, from, to) => {
        for (const number of numbersIn(between(from, to, indicator)))
          expect(Number.isFinite(number)).toBe(true)
      }),
    )
  })

  it('reverses when the two figures are swapped', () => {
    const opposite = { up: 'down', down: 'up', level: 'level', unknown: 'unknown' } as const
    const turned = { better: 'worse', worse: 'better', neutral: 'neutral' } as const
    fc.assert(
      fc.property(indicators, values, values, (indicator, from, to) => {
        const there = between(from, to, indicator)
        const back = between(to, from, indicator)
        expect(back.absolute + there.absolute).toBe(0)
        expect(back.direction).toBe(opposite[there.direction])
        expect(back.chance).toEqual(there.chance)
        expect(back.verdict).toBe(turned[there.verdict])
      }),
    )
  })

  it('gives percentage and difference the same sign', () => {
    fc.assert(
      fc.property(indicators, values, values, (indicator, from, to) => {
        const { absolute, relative } = between(from, to, indicator)
        expect(relative === null || Math.sign(relative) === Math.sign(absolute)).toBe(true)
      }),
    )
  })
})
