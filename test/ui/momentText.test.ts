import { expect, it } from 'vitest'
import { clockText, momentText } from '../../src/ui/momentText'

it('formats the time of day', () => {
  const morning = new Date(2026, 10, 23, 9, 5, 7).getTime()
  expect(clockText(morning)).toBe('09:05')
  expect(clockText(morning, true)).toBe('09:05:07')
})

it('formats day and time', () => {
  const read = new Date(2026, 10, 23, 0, 5).getTime()
  expect(momentText(read, 'zh')).toBe('11月23日00:05')
  expect(momentText(read, 'en')).toBe('23 Nov 00:05')
})
