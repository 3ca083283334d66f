import { expect, it } from 'vitest'
import { locatorText } from '../../src/format/locator'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'

it.each([
  [1, 2, '第（一）部分第二点'],
  [8, 10, '第（八）部分第十点'],
  [12, 21, '第（十二）部分第二十一点'],
  [100, 1, '第（100）部分第一点'],
])('formats chapter %d, item %d like the report', (chapter, item, text) => {
  expect(locatorText({ chapter, item }, zh)).toBe(text)
})

it('uses digits in English', () => {
  expect(locatorText({ chapter: 7, item: 1 }, en)).toBe('Section 7, item 1')
})
