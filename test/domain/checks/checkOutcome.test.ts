import { describe, expect, it } from 'vitest'
import { computeOutcome } from '../../../src/domain/checks/checkOutcome'
import { aStated } from '../../support/builders'

describe('outcomeOf', () => {
  it('passes or fails exact figures of one year', () => {
    expect(computeOutcome([aStated(), aStated()], true)).toBe('passed')
    expect(computeOutcome([aStated(), aStated()], false)).toBe('failed')
  })

  it('lets an approximate figure agree, but not contradict', () => {
    const about = aStated({ precision: 'about' })
    expect(computeOutcome([aStated(), about], true)).toBe('passed')
    expect(computeOutcome([aStated(), about], false)).toBe('unverifiable')
  })

  it('takes no proof from a derived figure, even one that agrees', () => {
    expect(computeOutcome([aStated(), aStated({ status: 'estimated' })], true)).toBe('unverifiable')
  })

  it('takes no proof from figures of different parts of the year', () => {
    expect(computeOutcome([aStated(), aStated({ period: '2020-Q3' })], true)).toBe('unverifiable')
    expect(computeOutcome([aStated(), aStated({ period: '2020' })], true)).toBe('passed')
  })
})
