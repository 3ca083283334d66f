import { expect, it } from 'vitest'
import { noteMark, noteText } from '../../src/format/note'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'
import { aNote } from '../support/builders'

it('formats a note with author, date and source', () => {
  expect(noteText(aNote(), zh)).toBe('窗口关闭两个月（张三，2021年3月1日；依据：工作总结）')
  expect(noteText(aNote(), en)).toBe(
    'Counters were closed for two months (张三, 1 March 2021; source: 工作总结)',
  )
})

it('marks notes with signs that are no digits', () => {
  expect([1, 2, 20, 21].map(noteMark)).toEqual(['①', '②', '⑳', '(21)'])
})
