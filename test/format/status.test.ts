import { expect, it } from 'vitest'
import { missingLongText, missingText, statusText } from '../../src/format/status'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'

it('names a missing reason, short and long', () => {
  expect(missingText('noReportHere', zh)).toBe('未收录')
  expect(missingLongText('notInReport', zh)).toBe('所据报告未载')
  expect(missingText('unreadable', en)).toBe('unreadable')
  expect(missingLongText('suppressed', en)).toBe('withheld under the rules')
})

it('names every status but the normal one', () => {
  expect(statusText('estimated', zh)).toBe('推算数')
  expect(statusText('provisional', zh)).toBe('初步数')
  expect(statusText('break', en)).toBe('break in series')
  expect(statusText('normal', zh)).toBeNull()
})
