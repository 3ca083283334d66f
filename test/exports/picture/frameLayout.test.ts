import { describe, expect, it } from 'vitest'
import { layoutFrame, type PictureTexts } from '../../../src/exports/picture/frameLayout'
import { buildPictureTexts } from '../../../src/exports/picture/pictureTexts'
import { estimateWidth } from '../../../src/typesetting/textWidth'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { allIds, loadScenario, aView, chinese, english } from '../exportViews'

const texts: PictureTexts = {
  title: '昭通市行政复议申请数',
  unit: '单位：件 · 统计范围：市政府',
  remarks: [],
  sentences: ['2020年行政复议申请数83件，比2019年减少9件，下降9.8%，差异在偶然波动范围内。'],
  cautions: [],
  briefCautions: [],
  notes: '',
  source: '来源：昭通市人民政府：《报告》，2021年2月3日',
  version: '数据版本：2021-02-03',
  synthetic: null,
}

describe('layoutFrame of a slide', () => {
  it('is 1920 × 1080', () => {
    expect(layoutFrame(texts, 'slide')).toMatchObject({ width: 1920, height: 1080 })
  })

  it('scales chart text of 14 px to 3.3 % of the screen height', () => {
    const { box, chart } = layoutFrame(texts, 'slide')
    const zoom = box.width / chart.width
    expect(14 * zoom).toBeGreaterThanOrEqual(0.033 * 1080)
    expect(box.height / chart.height).toBeCloseTo(zoom, 1)
  })

  it('has no text below 2.5 % of the screen height, and a title of 5 %', () => {
    const { lines } = layoutFrame(texts, 'slide')
    for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(0.025 * 1080)
    expect(lines[0]).toMatchObject({ text: texts.title, size: 54, bold: true })
  })

  const [sentence = ''] = texts.sentences

  it('leaves a third of the height to the chart, however long the texts', () => {
    const wordy: PictureTexts = {
      title: texts.title.repeat(9),
      unit: texts.unit,
      remarks: [],
      sentences: Array.from({ length: 20 }, () => sentence),
      cautions: Array.from({ length: 20 }, () => sentence),
      briefCautions: ['⚠ 与报告自身数据不符'],
      notes: sentence.repeat(20),
      source: texts.source.repeat(20),
      version: texts.version,
      synthetic: '示例数据（虚构）',
    }
    const { box, lines } = layoutFrame(wordy, 'slide')
    expect(box.height).toBeGreaterThanOrEqual(360)
    expect(lines.map(({ text }) => text)).toContain('⚠ 与报告自身数据不符')
  })

  it('never cuts sentences, because cautions come last', () => {
    for (const count of [1, 4, 6, 12]) {
      const sentences = Array.from({ length: count }, (_, at) => `${at} ${sentence}慎。`)
      const { lines, box } = layoutFrame({ ...texts, sentences }, 'slide', count)
      const above = lines.filter(({ y }) => y < box.y).map(({ text }) => text)
      expect([0, count]).toContain(above.filter((line) => line.endsWith('慎。')).length)
      expect(above.some((line) => line.endsWith('…'))).toBe(false)
      expect(above.some((line) => line.startsWith('0 '))).toBe(
        above.some((line) => line.endsWith('慎。')),
      )
    }
  })

  it('leaves two rows of charts room for their figures', () => {
    const sentences = Array.from({ length: 4 }, () => sentence)
    expect(layoutFrame({ ...texts, sentences }, 'slide', 4).box.height).toBeGreaterThanOrEqual(560)
  })
})

describe('layoutFrame of a page', () => {
  it('grows with its texts and keeps the size of the chart', () => {
    const short = layoutFrame(texts, 'page')
    const long = layoutFrame({ ...texts, sentences: Array(3).fill(texts.sentences[0]) }, 'page')
    expect(long.height).toBeGreaterThan(short.height)
    expect(long.chart).toEqual(short.chart)
    expect(long.box).toMatchObject({ width: long.chart.width, height: long.chart.height })
  })

  it('cuts no text of several charts', () => {
    const { dataset } = loadScenario('real')
    const ids = allIds(dataset).slice(0, 12)
    const comparisons = ids.map((id) => compareYears(dataset, id, 2019, 2020))
    const { lines } = layoutFrame(
      buildPictureTexts(aView(dataset, { ids, comparisons })),
      'page',
      12,
    )
    expect(lines.filter(({ text }) => text.endsWith('…'))).toEqual([])
    expect(lines.length).toBeGreaterThan(15)
  })

  it('has no text below 14 px', () => {
    for (const { size } of layoutFrame(texts, 'page').lines) expect(size).toBeGreaterThanOrEqual(14)
  })
})

describe('layoutFrame', () => {
  it('places notes below the chart, before the source', () => {
    const { lines, box } = layoutFrame({ ...texts, notes: '① 2020年 窗口关闭两个月' }, 'page')
    const places = ['① 2020', '来源'].map((start) =>
      lines.findIndex(({ text }) => text.startsWith(start)),
    )
    expect(places[0]).toBe((places[1] ?? 0) - 1)
    expect(lines[places[0] ?? 0]?.y).toBeGreaterThan(box.y + box.height)
  })

  it.each(['page', 'slide'] as const)(
    '%s: places whole units and remarks above the chart, however long',
    (form) => {
      const unit = `单位：${'件、个工作日、万元、'.repeat(12)}末`
      const remarks = [`统计范围不同：${'行政复议申请数（市政府）；'.repeat(12)}终`]
      const { lines, box } = layoutFrame({ ...texts, unit, remarks }, form, 4)
      const above = lines.filter(({ y }) => y < box.y).map(({ text }) => text)
      expect(above.join('')).toContain(unit)
      expect(above.join('')).toContain(remarks[0])
      expect(above.some((line) => line.endsWith('…'))).toBe(false)
    },
  )

  it('leaves no room for empty texts', () => {
    const none = layoutFrame(texts, 'page')
    expect(none.lines.every(({ text }) => text !== '')).toBe(true)
    expect(layoutFrame({ ...texts, notes: '① 2020年' }, 'page').height).toBeGreaterThan(none.height)
  })

  it('marks synthetic data first, in the colour of warnings', () => {
    const { lines } = layoutFrame({ ...texts, synthetic: '示例数据（虚构）' }, 'page')
    expect(lines[0]).toMatchObject({ text: '示例数据（虚构）', tone: 'caution' })
    expect(layoutFrame(texts, 'page').lines[0]?.text).toBe(texts.title)
  })

  it.each(['page', 'slide'] as const)(
    '%s: keeps all texts inside the frame and off the chart',
    (form) => {
      const strays: string[] = []
      for (const { view, id } of listViews()) {
        const { box, width, height, lines } = layoutFrame(buildPictureTexts(view), form)
        let last = 0
        for (const { x, y, size, text, bold } of lines) {
          const fits = x + estimateWidth(text, size, bold ? 'bold' : 'normal') <= width - x + 1
          const clear = y < box.y || y - size > box.y + box.height
          if (!fits || !clear || y <= last || y > height - 20) strays.push(`${id}: ${text}`)
          last = y
        }
      }
      expect(strays).toEqual([])
    },
  )
})

/** Every third indicator of the report and of the hostile dataset, in both languages. */
function listViews() {
  return (['real', 'hostile'] as const).flatMap((name) => {
    const { dataset } = loadScenario(name)
    const [from = 0, to = 0] = dataset.years.slice(-2)
    const ids = allIds(dataset).filter((_, index) => index % 3 === 0)
    return ids.flatMap((id) =>
      [chinese, english].map((messages) => ({
        id,
        view: aView(dataset, {
          ids: [id],
          comparisons: [compareYears(dataset, id, from, to)],
          messages,
        }),
      })),
    )
  })
}
