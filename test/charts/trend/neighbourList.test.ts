import { describe, expect, it } from 'vitest'
import { aTrendChart } from '../cases'
import { drawTrend, sizes } from '../draw'
import { findMisplaced, listTexts } from '../placedTexts'

const names = [
  'Share of service items available online in the whole city',
  'Matters handled in the Yunnan one-phone app',
  '法律援助案件挽回经济损失或者取得利益',
  'An indicator whose name is so long that no column of a chart has the room for all of it'.repeat(
    3,
  ),
  'Cases',
]
const value = '420 thousand applications'

const rowsOf = (size: { width: number; height: number }, font?: 36) => {
  const neighbours = {
    heading: 'Related figures in the same report',
    rows: names.map((name) => ({
      name,
      text: value,
      caution: name === 'Cases' ? 'fails a check' : '',
    })),
  }
  const chart = aTrendChart(['noReportHere', 5224], { neighbours, intervals: false })
  const svg = drawTrend(chart, size, font === undefined ? {} : { font })
  return { svg, texts: listTexts(svg).map(({ text }) => text) }
}

describe('the neighbours of a lone figure', () => {
  it('are listed with whole names or not at all, at every size', () => {
    for (const size of sizes) {
      const { svg, texts } = rowsOf(size)
      expect(texts.join(''), `${size.width}`).not.toContain('…')
      expect(findMisplaced(svg, size), `${size.width}`).toEqual([])
    }
    const slide = { width: 633, height: 470 }
    expect(findMisplaced(rowsOf(slide, 36).svg, slide)).toEqual([])
  })

  it('wrap a long name, and leave out one that needs too many lines', () => {
    const { texts } = rowsOf({ width: 1200, height: 500 })
    const joined = texts.join(' ').replace(/ +/g, ' ')
    expect(texts.filter((text) => text === value)).toHaveLength(4)
    expect(joined).toContain('Share of service items')
    expect(joined).not.toContain('so long that')
    expect(texts).toContain('⚠ fails a check')
  })

  it('have a figure that leaves the name no room on a line below it', () => {
    const size = { width: 320, height: 360 }
    const rows = [
      { name: 'Free legal consultations', text: '420 thousand million consultations', caution: '' },
    ]
    const neighbours = { heading: 'Related figures', rows }
    const chart = aTrendChart(['noReportHere', 5224], { neighbours, intervals: false })
    const [name, figure] = ['Free legal consultations', '420 thousand million consultations'].map(
      (wanted) => listTexts(drawTrend(chart, size)).find(({ text }) => text === wanted),
    )
    expect(figure?.box.top).toBeGreaterThan(name?.box.top ?? Infinity)
  })
})
