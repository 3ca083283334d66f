import { describe, expect, it } from 'vitest'
import { runOf, stageOf } from '../../../src/domain/comparison/stage'

describe('stageOf', () => {
  it('never speaks of a trend before the fifth year', () => {
    expect([0, 1, 2, 3, 4, 5, 30].map(stageOf)).toEqual([
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
    expect(runOf([1, 2, 3])).toBe('rising')
    expect(runOf([3, 2, 0, -1])).toBe('falling')
    expect(runOf([1, 3, 2])).toBe('mixed')
    expect(runOf([1, 2, 2])).toBe('mixed')
    expect(runOf([2, 2, 1])).toBe('mixed')
  })

  it('calls a course level where nothing moved, zeros included', () => {
    expect(runOf([0, 0, 0])).toBe('level')
    expect(runOf([5, 5, 5, 5])).toBe('level')
  })
})
