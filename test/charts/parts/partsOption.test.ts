import { describe, expect, it } from 'vitest'
import { listPartsPoints } from '../../../src/charts/parts/partsChart'
import { computePartsHeight } from '../../../src/charts/parts/partsLayout'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { partsCases, buildMessages } from '../cases'
import { drawParts, sizes } from '../draw'
import { findMisplaced, listTexts } from '../placedTexts'

const card = { width: 320, height: 260 }

const findCase = (name: string) =>
  partsCases('zh')[name] ?? { parts: [], remainder: null, track: null }

/** All texts from the top. */
const listFromTop = (svg: string): readonly string[] =>
  [...listTexts(svg)].sort((a, b) => a.box.top - b.box.top).map(({ text }) => text)

describe('partsOption', () => {
  for (const name of Object.keys(partsCases('zh')))
    for (const lang of ['zh', 'en'] as const)
      it(`places all texts apart and inside the chart: ${name}, ${lang}`, () => {
        for (const size of sizes)
          expect(findMisplaced(drawParts(name, size, { lang }), size), `${size.width}`).toEqual([])
      })

  it('puts the largest part first and the remainder last, whatever its size', () => {
    const names = listFromTop(drawParts('parts-compared', { width: 640, height: 400 })).filter(
      (text) => !/^\d+$/.test(text),
    )
    expect(names).toEqual([
      '土地',
      '房屋征补（拆迁）',
      '林草',
      '劳动和社会保障',
      '移民',
      '公安（治安）',
      '其他',
    ])
  })

  it('draws bars in proportion to their values, from a common start', () => {
    const bars = [
      ...drawParts('parts', card).matchAll(/<path d="M([\d.]+) [\d.]+l([\d.]+) 0[^>]*ecmeta_data/g),
    ].map(([, start, length]) => ({ start, length: Number(length) }))
    const longest = bars[0]?.length ?? 0
    expect(new Set(bars.map(({ start }) => start)).size).toBe(1)
    expect(bars.map(({ length }) => Math.round((length / longest) * 12))).toEqual([
      12, 12, 3, 3, 2, 1,
    ])
  })

  it('gives the reason of a missing part after all figures, zero included', () => {
    const texts = listFromTop(drawParts('parts-long-names', card))
    expect(texts.indexOf('0')).toBeGreaterThan(-1)
    expect(texts.indexOf('未收录')).toBeGreaterThan(texts.indexOf('0'))
  })

  it('puts long names above their bars instead of cutting them', () => {
    expect(listFromTop(drawParts('parts-long-names', card))).toContain(
      '房屋征补（拆迁）类行政应诉案件数',
    )
  })

  it('gives both bars of a row their year and figure, or the reason of a missing one', () => {
    const texts = listFromTop(drawParts('parts-dated', { width: 640, height: 360 }))
    expect(texts.filter((text) => text === '2020')).toHaveLength(4)
    expect(texts.filter((text) => text === '2019')).toHaveLength(4)
    for (const figure of ['14', '9', '0', '21', '7', '4']) expect(texts).toContain(figure)
    expect(texts.filter((text) => text === '未收录')).toHaveLength(2)
  })

  it('lists its rows for the keyboard in their order', () => {
    const points = listPartsPoints(findCase('parts-compared'))
    const spoken = points.map(({ label, dataIndex }) => [dataIndex, label])
    expect(spoken[0]).toEqual([0, '土地: 12'])
    expect(spoken[6]).toEqual([6, '其他: 4'])
  })

  it('needs more height for more parts and for names above bars', () => {
    const theme = buildChartTheme({ theme: 'light', size: 'normal', slot: 2 })
    const height = (name: string, width: number) =>
      computePartsHeight(findCase(name), theme, buildMessages('zh'), width)
    expect(height('parts', 640)).toBeGreaterThan(height('parts-zeros', 640))
    expect(height('parts-long-names', 320)).toBeGreaterThan(height('parts-long-names', 640))
  })
})
