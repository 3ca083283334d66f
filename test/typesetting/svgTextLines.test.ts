import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLines, textWidth } from '../../src/typesetting/svgTextLines'

const column = { width: 320, size: 16 }
const bare = (text: string): string => text.replace(/\s/g, '')
const anyText = fc.string({
  unit: fc.constantFrom(
    ...Array.from('行政复议申请，。（）《》“”‘’；：、83 件2020 年abc WwiIl.-−%=<>&…·é𠮷🏛'),
  ),
  maxLength: 200,
})

describe('a text in lines', () => {
  it('loses no character and invents none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bare(textLines(text, column, Infinity).join(''))).toBe(bare(text))
      }),
    )
  })

  it('keeps every line within its column', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 6 }), (text, most) => {
        const lines = textLines(text, column, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(320)
      }),
    )
  })

  it('begins no line with a mark that closes, and ends none with one that opens', () => {
    const sentence =
      '（2020 年）行政复议申请数 83 件，比 2019 年少 9 件（−9.8%）；受疫情（2020 年）影响。'
    for (let width = 112; width < 400; width += 7)
      for (const line of textLines(sentence, { width, size: 16 }, 99)) {
        expect(line).not.toMatch(/^[，。；：）%]/)
        expect(line).not.toMatch(/（$/)
      }
  })

  it('keeps a number and the character that counts it together', () => {
    for (let width = 90; width < 300; width += 5) {
      const lines = textLines('二〇二〇年全市共收到行政复议申请 83 件', { width, size: 16 }, 99)
      expect(lines.some((line) => line.includes('83 件'))).toBe(true)
    }
  })

  it('breaks an address that is longer than a line, and no word that is not', () => {
    const address = `http://www.example.invalid/${'a'.repeat(80)}`
    const lines = textLines(`见 ${address}`, column, 99)
    expect(lines.length).toBeGreaterThan(2)
    expect(bare(lines.join(''))).toBe(bare(`见 ${address}`))
    const messages = textLines('applications for administrative reconsideration', column, 99)
    expect(messages.join(' ')).toBe('applications for administrative reconsideration')
  })

  it('tells by … that something is left out', () => {
    const [line = ''] = textLines('字'.repeat(100), column, 1)
    expect(line).toBe(`${'字'.repeat(19)}…`)
    expect(textLines('字'.repeat(20), column, 1)).toEqual(['字'.repeat(20)])
  })

  it('has no lines where there is no text', () => {
    expect(textLines(' \n\t', column, 3)).toEqual([])
  })

  it('reads line breaks as blanks', () => {
    expect(textLines('a\r\nb\tc', column, 3)).toEqual(['a b c'])
  })
})

describe('the width of a text', () => {
  it('is a square for a Chinese character and less for a Latin letter', () => {
    expect(textWidth('复议', 20)).toBe(40)
    expect(textWidth('ab', 20)).toBeLessThan(40)
    expect(textWidth('复议', 20, true)).toBeGreaterThan(40)
  })
})
