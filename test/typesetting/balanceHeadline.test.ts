import { describe, expect, it } from 'vitest'
import { balanceHeadline } from '../../src/typesetting/balanceHeadline'
import { estimatedWidth } from '../../src/typesetting/wrapLines'

const setting = (ems: number) => ({
  width: ems * 10,
  font: 10,
  weight: 'normal' as const,
  measure: estimatedWidth,
})

describe('a headline', () => {
  it('ends its lines where clauses end', () => {
    expect(balanceHeadline('一二三四五，六七八，九十', setting(9))).toEqual([
      '一二三四五，',
      '六七八，九十',
    ])
  })

  it('leaves no first character of a clause behind, and takes a third line rather', () => {
    const text =
      '2020 年行政应诉案件数（以市政府为被告）33 件，比 2019 年少 12 件（−26.7%），差异在偶然波动范围内'
    expect(balanceHeadline(text, setting(24.8))).toEqual([
      '2020 年行政应诉案件数（以市政府为被告）33 件，',
      '比 2019 年少 12 件（−26.7%），',
      '差异在偶然波动范围内',
    ])
  })

  it('tears no figure from its unit', () => {
    const text = '2020 年三季度办理建筑许可平均时长 46.84 个工作日，比 2019 年四季度约缩短'
    const lines = balanceHeadline(text, setting(22)) ?? []
    expect(lines.length).toBe(2)
    expect(lines.join('')).toBe(text)
    expect(lines[0]).not.toMatch(/\d $|个$|个工$|个工作$/)
  })

  it('leaves no 约 before a line’s end', () => {
    const text =
      '2020 年三季度办理建筑许可平均时长 46.84 个工作日，比 2019 年四季度约缩短 58.89 个工作日（约 −55.7%）'
    const lines = balanceHeadline(text, setting(24.8)) ?? []
    expect(lines.length).toBe(3)
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(line).not.toMatch(/[约比] ?$/)
  })

  it('puts a figure in English on the line after the colon', () => {
    expect(
      balanceHeadline('Remote opening and evaluation rate: 100% in 2020', setting(24)),
    ).toEqual(['Remote opening and evaluation rate: ', '100% in 2020'])
  })

  it('is even where nothing else decides', () => {
    expect(balanceHeadline('一二三四五六七八', setting(7))).toEqual(['一二三四', '五六七八'])
  })

  it('keeps to three lines where it needs three, and to each line’s width', () => {
    const text = '一二三四五六七，八九十一二三四五，六七八九十一二，三四五六'
    const lines = balanceHeadline(text, setting(11)) ?? []
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(estimatedWidth(line, 10, 'normal')).toBeLessThanOrEqual(110)
  })

  it('has nothing to decide for one line, for no text, and where a word is longer than a line', () => {
    expect(balanceHeadline('一二三，四五', setting(9))).toBeNull()
    expect(balanceHeadline('', setting(4))).toBeNull()
    expect(balanceHeadline('incomprehensibilities of it', setting(5))).toBeNull()
  })
})
