import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  estimatedWidth,
  pieces,
  withNonBreakingUnits,
  wrapLines,
  truncateLines,
  type TextStyle,
} from '../../src/typesetting/wrapLines'

const setting = (ems: number): TextStyle => ({
  width: ems * 10,
  font: 10,
  weight: 'normal',
  measure: estimatedWidth,
})

describe('the lines of a text', () => {
  it('break Chinese between any two characters', () => {
    expect(wrapLines('行政复议申请数', setting(4))).toEqual(['行政复议', '申请数'])
  })

  it('begin with no full stop and end with no opening bracket', () => {
    expect(wrapLines('行政复议，申请', setting(4))).toEqual(['行政复', '议，申请'])
    expect(wrapLines('行政复（议）申请', setting(4))).toEqual(['行政复', '（议）申', '请'])
  })

  it('break Latin at blanks and behind hyphens, and never within a number', () => {
    expect(wrapLines('rule-of-law 2020', setting(5)).map((line) => line.trimEnd())).toEqual([
      'rule-of-',
      'law 2020',
    ])
    expect(wrapLines('比 2019 年少 9 件', setting(3)).map((line) => line.trimEnd())).toEqual([
      '比',
      '2019',
      '年少 9',
      '件',
    ])
  })

  it('break a word that is longer than a line wherever the line ends, and keep a line free for it', () => {
    const lines = wrapLines('aaaaaaaaaaaa', setting(4))
    expect(lines.join('')).toBe('aaaaaaaaaaaa')
    expect(lines.length).toBe(3)
  })

  it('take an ideographic blank for as wide as it is, which a browser does not fold', () => {
    expect(wrapLines('行政　　复议', setting(4)).length).toBe(2)
  })

  it('lose nothing but repeated blanks, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (text, ems) => {
          const folded = text.replace(/[ \t\r\n]+/g, ' ')
          expect(wrapLines(text, setting(ems)).join('')).toBe(folded)
        },
      ),
    )
  })

  it('are none for no text', () => {
    expect(wrapLines('', setting(4))).toEqual([])
  })
})

describe('a shortened text', () => {
  it('comes back whole where it fits', () => {
    expect(truncateLines('行政复议申请数', 2, setting(4))).toBe('行政复议申请数')
  })

  it('ends with … on the last line that it may have', () => {
    const text = truncateLines('行政复议申请数一二三四五六', 2, setting(4))
    expect(text).toBe('行政复议申请数…')
    expect(wrapLines(text, setting(4)).length).toBe(2)
  })
})

it('estimates bold as wider than normal, and full width as one em', () => {
  expect(estimatedWidth('行政', 10, 'normal')).toBe(20)
  expect(estimatedWidth('行政', 10, 'bold')).toBeGreaterThan(20)
  expect(estimatedWidth('ill', 10, 'normal')).toBeLessThan(estimatedWidth('MWM', 10, 'normal'))
})

it('parts no year from its sign where the two are tied', () => {
  const text = withNonBreakingUnits('受影响（2020 年）')
  expect(pieces(text)).toContain('（2020\u00a0年）')
  expect(pieces('受影响（2020 年）')).not.toContain('（2020 年）')
})
