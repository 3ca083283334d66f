import { expect, it } from 'vitest'
import { noteMark, noteText } from '../../src/format/note'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'
import { aNote } from '../support/builders'

it('tells a reason with who wrote it, when and on what ground', () => {
  expect(noteText(aNote(), zh)).toBe('窗口关闭两个月（张三，2021 年 3 月 1 日；依据：工作总结）')
  expect(noteText(aNote(), en)).toBe(
    'Counters were closed for two months (张三, 1 March 2021; source: 工作总结)',
  )
})

it('ties a figure to its note by a sign that no digit can be taken for', () => {
  expect([1, 2, 20, 21].map(noteMark)).toEqual(['①', '②', '⑳', '(21)'])
})
