import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../src/domain/checks/checkOutcome'
import { aStated } from '../../support/builders'

describe('outcomeOf', () => {
  it('passes or fails exact figures of one year', () => {
    expect(outcomeOf([aStated(), aStated()], true)).toBe('passed')
    expect(outcomeOf([aStated(), aStated()], false)).toBe('failed')
  })

  it('lets an approximate figure agree, but not contradict', () => {
    const about = aStated({ precision: 'about' })
    expect(outcomeOf([aStated(), about], true)).toBe('passed')
    expect(outcomeOf([aStated(), about], false)).toBe('unverifiable')
  })

  it('takes no proof from a derived figure, even one that agrees', () => {
    expect(outcomeOf([aStated(), aStated({ status: 'estimated' })], true)).toBe('unverifiable')
  })

  it('takes no proof from figures of different parts of the year', () => {
    expect(outcomeOf([aStated(), aStated({ period: '2020-Q3' })], true)).toBe('unverifiable')
    expect(outcomeOf([aStated(), aStated({ period: '2020' })], true)).toBe('passed')
  })
})
