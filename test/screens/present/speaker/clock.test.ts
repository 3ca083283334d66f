import { describe, expect, it } from 'vitest'
import { elapsedText } from '../../../../src/screens/present/speaker/clock'

describe('the clock', () => {
  it('formats the length of a talk', () => {
    expect(elapsedText(0)).toBe('0:00:00')
    expect(elapsedText(999)).toBe('0:00:00')
    expect(elapsedText(3_723_000)).toBe('1:02:03')
    expect(elapsedText(-5000)).toBe('0:00:00')
  })
})
