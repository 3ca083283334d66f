import { describe, expect, it } from 'vitest'
import { tieFigures } from '../../src/typesetting/tieFigures'
import { estimateWidth } from '../../src/typesetting/textWidth'
import { countLines } from '../../src/typesetting/wrapLines'

describe('tieFigures', () => {
  it('keeps a figure with the word that follows it, and nothing else', () => {
    expect(tieFigures('83 cases in 2020, 9.8% fewer than in 2019')).toBe(
      '83\u00a0cases in 2020, 9.8%\u00a0fewer than in 2019',
    )
    expect(tieFigures('the COVID-19 pandemic')).toBe('the COVID\u201119\u00a0pandemic')
    expect(tieFigures('2020年83件')).toBe('2020年83件')
  })

  it('counts the line that a browser needs for the figure that moved down', () => {
    const text = 'aaaa 2 aaaa aa'
    const width = estimateWidth('aaaa aa', 10) + 0.1
    const style = { width, fontSize: 10, weight: 'normal', measure: estimateWidth } as const
    expect(countLines(text, style)).toBe(2)
    expect(countLines(tieFigures(text), style)).toBe(3)
  })
})
