import { describe, expect, it } from 'vitest'
import { balanceHeadline } from '../../src/typesetting/balanceHeadline'
import { estimateWidth } from '../../src/typesetting/textWidth'

const style = (ems: number) => ({
  width: ems * 10,
  fontSize: 10,
  weight: 'normal' as const,
  measure: estimateWidth,
})

describe('balanceHeadline', () => {
  it('breaks lines after clauses', () => {
    expect(balanceHeadline('一二三四五，六七八，九十', style(9))).toEqual([
      '一二三四五，',
      '六七八，九十',
    ])
  })

  it('adds a third line rather than separate the first character of a clause', () => {
    const text =
      '2020年行政应诉案件数（以市政府为被告）33件，比2019年少12件（−26.7%），差异在偶然波动范围内'
    expect(balanceHeadline(text, style(24))).toEqual([
      '2020年行政应诉案件数（以市政府为被告）33件，',
      '比2019年少12件（−26.7%），',
      '差异在偶然波动范围内',
    ])
  })

  it('separates no number from its unit', () => {
    const text = '2020年三季度办理建筑许可平均时长46.84个工作日，比2019年四季度约缩短'
    const lines = balanceHeadline(text, style(22)) ?? []
    expect(lines.length).toBe(2)
    expect(lines.join('')).toBe(text)
    expect(lines[0]).not.toMatch(/\d $|个$|个工$|个工作$/)
  })

  it('ends no line with 约 or 比', () => {
    const text =
      '2020年三季度办理建筑许可平均时长46.84个工作日，比2019年四季度约缩短58.89个工作日（约−55.7%）'
    const lines = balanceHeadline(text, style(22)) ?? []
    expect(lines.length).toBe(3)
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(line).not.toMatch(/[约比] ?$/)
  })

  it('breaks English after the colon', () => {
    expect(balanceHeadline('Remote opening and evaluation rate: 100% in 2020', style(24))).toEqual([
      'Remote opening and evaluation rate: ',
      '100% in 2020',
    ])
  })

  it('makes even lines where nothing else decides', () => {
    expect(balanceHeadline('一二三四五六七八', style(7))).toEqual(['一二三四', '五六七八'])
  })

  it('adds no line to three, and keeps each within the width', () => {
    const text = '一二三四五六七，八九十一二三四五，六七八九十一二，三四五六'
    const lines = balanceHeadline(text, style(11)) ?? []
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(estimateWidth(line, 10, 'normal')).toBeLessThanOrEqual(110)
  })

  it('returns null for one line, for no text, and where a word is longer than a line', () => {
    expect(balanceHeadline('一二三，四五', style(9))).toBeNull()
    expect(balanceHeadline('', style(4))).toBeNull()
    expect(balanceHeadline('incomprehensibilities of it', style(5))).toBeNull()
  })
})
