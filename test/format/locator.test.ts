import { expect, it } from 'vitest'
import { locatorText } from '../../src/format/locator'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'

it.each([
  [1, 2, '第一部分第（一）项第二点'],
  [8, 10, '第一部分第（八）项第十点'],
  [12, 21, '第一部分第（十二）项第二十一点'],
  [100, 1, '第一部分第（100）项第一点'],
])('formats chapter %d, item %d like the report', (chapter, item, text) => {
  expect(locatorText({ chapter, item }, zh)).toBe(text)
})

it('uses digits in English', () => {
  expect(locatorText({ chapter: 7, item: 1 }, en)).toBe('Part 1, section (7), point 1')
})
