import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareYears, type Comparison } from '../../../src/domain/comparison/comparison'
import { anEvent, anIndicator, aRunOf, aDataset } from '../../support/builders'

const { id } = anIndicator()
const law = anEvent({ id: 'law-2024', date: '2024-01-01', effect: 'break' })

const readValues = (values: readonly (number | null)[], from: number, to: number): Comparison =>
  compareYears(aDataset({ observations: aRunOf(id, 2019, values), events: [law] }), id, from, to)

describe('compareYears of any figures', () => {
  const courses = fc.array(fc.option(fc.nat(500)), { minLength: 1, maxLength: 10 })
  const years = fc.integer({ min: 2017, max: 2030 })

  it('returns notComparable exactly across a break', () => {
    fc.assert(
      fc.property(courses, years, years, (values, from, to) => {
        const { kind } = readValues(values, from, to)
        const across = Math.min(from, to) < 2024 && Math.max(from, to) >= 2024
        expect(across && kind === 'change').toBe(false)
        expect(!across && kind === 'notComparable').toBe(false)
      }),
    )
  })

  it('does not depend on the order of observations and years', () => {
    fc.assert(
      fc.property(courses, years, years, (values, from, to) => {
        const rows = aRunOf(id, 2019, values)
        const comparison = compareYears(
          aDataset({ observations: rows, events: [law] }),
          id,
          from,
          to,
        )
        const turned = aDataset({ observations: [...rows].reverse(), events: [law] })
        expect(compareYears(turned, id, to, from)).toEqual(comparison)
      }),
    )
  })

  it('has a stage exactly where a year is comparable', () => {
    fc.assert(
      fc.property(courses, years, years, (values, from, to) => {
        const { stage, comparableYears } = readValues(values, from, to)
        expect(stage === null).toBe(comparableYears.length === 0)
      }),
    )
  })
})
