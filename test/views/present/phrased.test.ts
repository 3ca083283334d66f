import { expect, it } from 'vitest'
import { phrased } from '../../../src/views/present/phrased'
import { estimatedWidth } from '../../../src/views/present/textLines'

const setting = (ems: number) => ({
  width: ems * 10,
  font: 10,
  weight: 'normal' as const,
  measure: estimatedWidth,
})

it('ends lines where clauses end, where that takes no more of them', () => {
  expect(phrased('一二三四五，六七八，九十', setting(9))).toEqual(['一二三四五，', '六七八，九十'])
})

it('leaves the text to the browser where clauses would take more lines than it does', () => {
  expect(phrased('一二三四五，六七八九十，一二三', setting(8))).toBeNull()
})

it('leaves the text to the browser where a clause is longer than a line', () => {
  expect(phrased('一二三四五六七八九十，一', setting(6))).toBeNull()
})

it('has nothing to decide for one line, for one clause and for no text', () => {
  expect(phrased('一二三，四五', setting(9))).toBeNull()
  expect(phrased('一二三四五六七八', setting(4))).toBeNull()
  expect(phrased('', setting(4))).toBeNull()
})
