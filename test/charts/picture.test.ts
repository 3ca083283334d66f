import { describe, expect, it } from 'vitest'
import { normaliseIds } from '../../src/charts/picture'
import { aTrendChart } from './cases'
import { drawnTrend } from './draw'

describe('a picture', () => {
  it('is the same each time it is drawn', () => {
    const draw = () => drawnTrend(aTrendChart([88, 92, 83]), { width: 320, height: 220 })
    expect(draw()).toBe(draw())
  })

  it('carries its own ground and its size', () => {
    const svg = drawnTrend(aTrendChart([92, 83]), { width: 320, height: 220 }, { theme: 'dark' })
    expect(svg).toMatch(/^<svg width="320" height="220"/)
    expect(svg).toContain('<rect width="320" height="220" x="0" y="0" fill="#0f1720">')
  })
})

describe('normalising ids', () => {
  it('numbers them by their first appearance and keeps different ones apart', () => {
    expect(normaliseIds('url(#zr41-c3) zr41-cls-7 id="zr41-c3"')).toBe(
      'url(#zr-c0) zr-cls-1 id="zr-c0"',
    )
  })
})
