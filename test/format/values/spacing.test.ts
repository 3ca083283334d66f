import { expect, it } from 'vitest'
import { withSpaces } from '../../../src/format/values/spacing'

it.each([
  ['2020年申请数83件', '2020 年申请数 83 件'],
  ['完成率98.98%；', '完成率 98.98%；'],
  ['95%区间', '95% 区间'],
  ['（以市政府为被告）33 件', '（以市政府为被告）33 件'],
  ['互联网+监管', '互联网+监管'],
  ['差−9件', '差 −9 件'],
  ['83 cases in 2020', '83 cases in 2020'],
])('adds spaces to %s', (text, expected) => {
  expect(withSpaces(text)).toBe(expected)
})
