import { describe, expect, it } from 'vitest'
import { anEvent } from '../support/builders'
import { aTrendChart } from './cases'
import { drawTrend } from './draw'

describe('renderSvg', () => {
  it('returns the same SVG for the same chart', () => {
    const draw = () => drawTrend(aTrendChart([88, 92, 83]), { width: 320, height: 220 })
    expect(draw()).toBe(draw())
  })

  it('includes the background and the size', () => {
    const svg = drawTrend(aTrendChart([92, 83]), { width: 320, height: 220 }, { theme: 'dark' })
    expect(svg).toMatch(/^<svg width="320" height="220"/)
    expect(svg).toContain('<rect width="320" height="220" x="0" y="0" fill="#0f1720">')
  })

  it('contains no id, class or style sheet that could affect another SVG in the page', () => {
    const svg = drawTrend(aTrendChart([88, 'noReportHere', 92, 83, 99]), {
      width: 320,
      height: 220,
    })
    expect(svg).not.toMatch(/ id=| class=|url\(|<style|<defs/)
    expect(svg.trim()).toMatch(/<\/svg>$/)
  })

  it('escapes texts from the data', () => {
    const chart = aTrendChart([92, 83], { last: 2020 })
    const hostile = anEvent({ name: { zh: '<b class="x">&</b>', en: '' } })
    const svg = drawTrend({ ...chart, events: [hostile] }, { width: 320, height: 220 })
    expect(svg).toContain('&lt;b class=&quot;x&quot;&gt;&amp;&lt;/b&gt;')
  })
})
