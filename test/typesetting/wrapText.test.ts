import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/typesetting/textWidth'
import { wrapText } from '../../src/typesetting/wrapText'

describe('wrapping', () => {
  it('keeps a text that fits on one line', () => {
    expect(wrapText('法律援助法施行', 200, 14, 2)).toEqual(['法律援助法施行'])
  })

  it('breaks Chinese between any two characters and English at blanks', () => {
    expect(wrapText('新修订的行政复议法施行', 84, 14, 2)).toEqual(['新修订的行政', '复议法施行'])
    expect(wrapText('Legal Aid Law in force', 110, 14, 2)).toEqual(['Legal Aid Law', 'in force'])
  })

  it('says by … that something is left over, and stays within the width', () => {
    const lines = wrapText('Revised Administrative Reconsideration Law in force', 120, 14, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120)
  })

  it('cuts a word that is wider than the line', () => {
    expect(wrapText('Reconsideration', 60, 14, 2)).toEqual([expect.stringMatching(/^Recon.*…$/)])
  })
})
