import { describe, expect, it } from 'vitest'
import { findRun, computeStage } from '../../../src/domain/comparison/stage'

describe('stageOf', () => {
  it('never speaks of a trend before the fifth year', () => {
    expect([0, 1, 2, 3, 4, 5, 30].map(computeStage)).toEqual([
      null,
      'baseline',
      'change',
      'run',
      'run',
      'trend',
      'trend',
    ])
  })
})

describe('runOf', () => {
  it('calls a course rising or falling only where every step goes that way', () => {
    expect(findRun([1, 2, 3])).toBe('rising')
    expect(findRun([3, 2, 0, -1])).toBe('falling')
    expect(findRun([1, 3, 2])).toBe('mixed')
    expect(findRun([1, 2, 2])).toBe('mixed')
    expect(findRun([2, 2, 1])).toBe('mixed')
  })

  it('calls a course level where nothing moved, zeros included', () => {
    expect(findRun([0, 0, 0])).toBe('level')
    expect(findRun([5, 5, 5, 5])).toBe('level')
  })
})
