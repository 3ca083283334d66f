import { describe, expect, it } from 'vitest'
import { listFunnelPoints } from '../../../src/charts/funnel/funnelChart'
import { at } from '../../../src/domain/model/at'
import { findMisplaced, listTexts } from '../placedTexts'
import { drawFunnel, funnelCases } from './funnelCases'

const sizes = [320, 390, 660, 1000].map((width) => ({ width, height: 380 }))
const findCase = (name: string) =>
  at(
    [funnelCases[name]].flatMap((chart) => chart ?? []),
    0,
  )

describe('funnelOption', () => {
  for (const [name, chart] of Object.entries(funnelCases))
    for (const lang of ['zh', 'en'] as const)
      it(`places all texts apart and inside the chart: ${name}, ${lang}`, () => {
        for (const size of sizes)
          expect(findMisplaced(drawFunnel(chart, size, { lang }), size), `${size.width}`).toEqual(
            [],
          )
      })

  it('names the own place and those outside the outer limits', () => {
    const chart = findCase('funnel')
    const named = listTexts(drawFunnel(chart, { width: 1000, height: 500 })).map(({ text }) => text)
    const wanted = chart.dots.filter(({ own, position }) => own || position.startsWith('far'))
    expect(wanted.length).toBeGreaterThan(1)
    expect(named).toEqual(expect.arrayContaining(wanted.map(({ name }) => name)))
  })

  it('names the line of all and both limits once', () => {
    const texts = listTexts(drawFunnel(findCase('funnel'), { width: 660, height: 380 }))
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['合计61.9%', '95%', '99.8%', '调解纠纷件数（件）']),
    )
  })

  it('does not stretch rates near 100 % beyond it', () => {
    const ticks = listTexts(drawFunnel(findCase('funnel-high'), { width: 660, height: 380 }))
      .map(({ text }) => Number(/^(\d+(?:\.\d+)?)%$/.exec(text)?.[1] ?? NaN))
      .filter((value) => !Number.isNaN(value))
    expect(Math.max(...ticks)).toBe(100)
  })

  it('lists its dots for the keyboard from the smallest denominator', () => {
    const points = listFunnelPoints(findCase('funnel'))
    const denominators = points.map(({ place }) => place?.[0] ?? 0)
    expect(denominators).toEqual([...denominators].sort((a, b) => a - b))
    expect(points.map(({ dataIndex }) => dataIndex)).toEqual(points.map((_, index) => index))
  })
})
