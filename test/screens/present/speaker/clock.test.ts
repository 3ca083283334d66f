import { messagesFor } from '../../../support/messagesFor'
import { describe, expect, it } from 'vitest'
import { clockText, elapsedText, momentText } from '../../../../src/screens/present/speaker/clock'

describe('the clock', () => {
  it('formats the time of day', () => {
    const morning = new Date(2026, 10, 23, 9, 5, 7).getTime()
    expect(clockText(morning)).toBe('09:05')
    expect(clockText(morning, true)).toBe('09:05:07')
  })

  it('formats day and time', () => {
    const read = new Date(2026, 10, 23, 9, 5).getTime()
    expect(momentText(read, messagesFor('zh').player.auto.moment)).toBe('11月23日09:05')
    expect(momentText(read, messagesFor('en').player.auto.moment)).toBe('23 Nov 09:05')
  })

  it('formats the length of a talk', () => {
    expect(elapsedText(0)).toBe('0:00:00')
    expect(elapsedText(999)).toBe('0:00:00')
    expect(elapsedText(3_723_000)).toBe('1:02:03')
    expect(elapsedText(-5000)).toBe('0:00:00')
  })
})
