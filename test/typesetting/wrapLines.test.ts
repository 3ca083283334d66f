import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { estimateWidth } from '../../src/typesetting/textWidth'
import {
  countLines,
  fitLines,
  splitPieces,
  truncateLines,
  wrapLines,
  type TextStyle,
} from '../../src/typesetting/wrapLines'

const style = (ems: number): TextStyle => ({
  width: ems * 10,
  fontSize: 10,
  weight: 'normal',
  measure: estimateWidth,
})

describe('wrapLines', () => {
  it('breaks Chinese between any two characters', () => {
    expect(wrapLines('行政复议申请数', style(4))).toEqual(['行政复议', '申请数'])
  })

  it('starts no line with closing punctuation and ends none with opening punctuation', () => {
    expect(wrapLines('行政复议，申请', style(4))).toEqual(['行政复', '议，申请'])
    expect(wrapLines('行政复（议）申请', style(4))).toEqual(['行政复', '（议）申', '请'])
    expect(wrapLines('行政复议.申请', style(4))).toEqual(['行政复', '议.申请'])
    expect(wrapLines('行政复议　申请', style(4))).toEqual(['行政复议　', '申请'])
  })

  it('breaks Latin at blanks and after hyphens, never within a number', () => {
    expect(wrapLines('rule-of-law 2020', style(5)).map((line) => line.trimEnd())).toEqual([
      'rule-of-',
      'law 2020',
    ])
    expect(wrapLines('比2019年少9件', style(3)).map((line) => line.trimEnd())).toEqual([
      '比',
      '2019',
      '年少',
      '9件',
    ])
  })

  it('breaks a word longer than a line where the line ends', () => {
    expect(wrapLines('aaaaaaaaaaaa', style(4))).toEqual(['aaaaaa', 'aaaaaa'])
  })

  it('counts an ideographic blank by its width, because browsers do not collapse it', () => {
    expect(wrapLines('行政　　复议', style(4)).length).toBe(2)
  })

  it('loses nothing but repeated blanks, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (text, ems) => {
          const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
          expect(wrapLines(text, style(ems)).join('')).toBe(collapsed)
        },
      ),
    )
  })

  it('returns no line for an empty text', () => {
    expect(wrapLines('', style(4))).toEqual([])
  })
})

it('counts a spare line for a word longer than a line, which a browser may break earlier', () => {
  expect(countLines('行政复议申请数', style(4))).toBe(2)
  expect(countLines('aaaaaaaaaaaa', style(4))).toBe(3)
})

describe('truncateLines', () => {
  it('returns a text that fits unchanged', () => {
    expect(truncateLines('行政复议申请数', 2, style(4))).toBe('行政复议申请数')
  })

  it('ends a longer text with … on the last line', () => {
    const text = truncateLines('行政复议申请数一二三四五六', 2, style(4))
    expect(text).toBe('行政复议申请数…')
    expect(wrapLines(text, style(4)).length).toBe(2)
  })

  it('measures a name of 4,000 characters few times', () => {
    const measure = vi.fn<typeof estimateWidth>(estimateWidth)
    truncateLines('复'.repeat(4000), 2, { ...style(20), measure })
    expect(measure.mock.calls.length).toBeLessThan(20_000)
  })
})

const column = { width: 320, fontSize: 16, weight: 'normal' } as const
const withoutBlanks = (text: string): string => text.replace(/\s/g, '')
const anyText = fc.string({
  unit: fc.constantFrom(
    ...Array.from('行政复议申请，。（）《》“”‘’；：、83件2020年abc WwiIl.-−%=<>&…·é𠮷🏛'),
  ),
  maxLength: 200,
})

describe('fitLines', () => {
  it('loses no character and adds none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = fitLines(text, Infinity, column)
        expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(text))
      }),
    )
  })

  it('returns at most the given number of lines, each within the column', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 6 }), (text, most) => {
        const lines = fitLines(text, most, column)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(estimateWidth(line, 16)).toBeLessThanOrEqual(320)
      }),
    )
  })

  it('starts no line with closing punctuation and ends none with opening punctuation', () => {
    const sentence = '（2020年）行政复议申请数83件，比2019年少9件（−9.8%）；受疫情（2020年）影响。'
    for (let width = 112; width < 400; width += 7)
      for (const line of fitLines(sentence, 99, { ...column, width })) {
        expect(line).not.toMatch(/^[，。；：）%]/)
        expect(line).not.toMatch(/（$/)
      }
  })

  it.each(['83件', '59.58%以'])('keeps a number and its unit together: %s', (figure) => {
    for (let width = 90; width < 300; width += 5) {
      const lines = fitLines(`二〇二〇年全市共收到行政复议申请${figure}`, 99, { ...column, width })
      expect(lines.some((line) => line.includes(figure))).toBe(true)
    }
  })

  it('breaks an address longer than a line, and no word that is not', () => {
    const address = `http://www.example.invalid/${'a'.repeat(80)}`
    const lines = fitLines(`见${address}`, 99, column)
    expect(lines.length).toBeGreaterThan(2)
    expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(`见${address}`))
    const words = fitLines('applications for administrative reconsideration', 99, column)
    expect(words.join(' ')).toBe('applications for administrative reconsideration')
  })

  it('ends the last line with … where text is left out', () => {
    expect(fitLines('字'.repeat(100), 1, column)).toEqual([`${'字'.repeat(19)}…`])
    expect(fitLines('字'.repeat(20), 1, column)).toEqual(['字'.repeat(20)])
    const narrow = { width: 120, fontSize: 14, weight: 'normal' } as const
    const lines = fitLines('Revised Administrative Reconsideration Law in force', 2, narrow)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })

  it('returns no line for a blank text', () => {
    expect(fitLines(' \n\t', 3, column)).toEqual([])
  })

  it('reads line breaks as blanks', () => {
    expect(fitLines('a\r\nb\tc', 3, column)).toEqual(['a b c'])
  })
})

it('keeps a number and the first character of its unit in one piece', () => {
  expect(splitPieces('受影响（2020年）')).toEqual(['受', '影', '响', '（2020年）'])
  expect(splitPieces('发布1600余个')).toEqual(['发', '布', '1600余个'])
  expect(splitPieces('约4.5个工作日')).toEqual(['约', '4.5个', '工', '作', '日'])
})
