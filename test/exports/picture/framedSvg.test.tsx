import { describe, expect, it } from 'vitest'
import { renderSvg } from '../../../src/charts/renderSvg'
import { trendOption } from '../../../src/charts/trend/trendOption'
import { buildChartMessages, buildTrendChart } from '../../../src/ui/trend/trendModel'
import { layoutFrame, type PictureForm } from '../../../src/exports/picture/frameLayout'
import { buildPictureTexts } from '../../../src/exports/picture/pictureTexts'
import { escapeXml, buildFramedSvg } from '../../../src/exports/picture/framedSvg'
import { core as en } from '../../../src/messages/en'
import { core as zh } from '../../../src/messages/zh'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { loadScenario, aView, chinese, CORE, english, chartTheme } from '../exportViews'

/** The framed SVG of an indicator with its real chart, as a document. */
function drawFrame(
  name: 'real' | 'years-15' | 'hostile',
  form: PictureForm = 'page',
  messages = chinese,
  id = CORE,
): Document {
  const { dataset } = loadScenario(name)
  const [from = 0, to = 0] = dataset.years.slice(-2)
  const comparison = compareYears(dataset, id, from, to)
  const texts = buildPictureTexts(
    aView(dataset, { ids: [id], comparisons: [comparison], messages }),
  )
  const layout = layoutFrame(texts, form)
  const { indicator, fromYear, toYear } = comparison
  const trend = buildTrendChart(dataset, indicator, [fromYear, toYear], messages)
  const colours = buildChartTheme({ theme: 'light', size: 'normal', slot: 1 })
  const { lang } = messages
  const chartMessages = buildChartMessages(indicator, trend, lang === 'zh' ? zh : en)
  const option = trendOption(trend, colours, chartMessages, layout.chart)
  const chart = renderSvg(option, layout.chart)
  const text = buildFramedSvg({ layout, texts, chart, chartTheme: colours, lang })
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

/** The texts around the chart, line by line. */
function listLines(document: Document): readonly string[] {
  const root = document.documentElement
  return [...root.children]
    .filter(({ tagName }) => tagName === 'text')
    .map((one) => one.textContent)
}

describe('the framed SVG of a core indicator', () => {
  const svg = drawFrame('real')

  it('contains title, unit, sentence, source and data version as text', () => {
    const lines = listLines(svg).join('')
    expect(lines).toContain('昭通市行政复议申请数')
    expect(lines).toContain('单位：件')
    expect(lines).toContain('83件，比2019年减少9件，下降9.8%')
    expect(lines).toContain('来源：昭通市人民政府：《昭通市人民政府2020年度法治政府建设工作报告》')
    expect(lines).toContain('数据版本：2021-02-03')
    expect(lines).not.toContain('示例数据（虚构）')
  })

  it('contains the figures of the chart as text', () => {
    const chart = svg.documentElement.querySelector(':scope > g')
    const texts = [...(chart?.querySelectorAll('text') ?? [])].map((one) => one.textContent)
    for (const figure of ['83', '92', '2019', '2020']) expect(texts).toContain(figure)
  })

  it('has a name and a description for screen readers', () => {
    const root = svg.documentElement
    expect(root.getAttribute('role')).toBe('img')
    expect(root.querySelector(':scope > title')?.textContent).toBe('昭通市行政复议申请数')
    expect(root.querySelector(':scope > desc')?.textContent).toContain('83件')
    expect(root.getAttribute('viewBox')).toBe(
      `0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`,
    )
  })

  it('uses a font with Chinese characters', () => {
    expect(svg.documentElement.getAttribute('font-family')).toContain('Microsoft YaHei')
  })
})

describe('a framed SVG', () => {
  it('marks synthetic data', () => {
    expect(listLines(drawFrame('years-15', 'slide'))[0]).toBe(
      '示例数据（虚构）：由程序生成，不是任何政府的统计结果。',
    )
    expect(listLines(drawFrame('years-15', 'slide', english))[0]).toContain(
      'Sample data (fictitious)',
    )
  })

  it('shows the unit of a rate as %', () => {
    const lines = listLines(drawFrame('real', 'page', chinese, 'enforcement-exam.pass-rate'))
    expect(lines.join('')).toContain('单位：%')
    expect(lines.join('')).toContain('59.58%')
  })

  it.each(['page', 'slide'] as const)('contains hostile text only as text: %s', (form) => {
    for (const messages of [chinese, english])
      for (const id of [CORE, 'litigation.cases', 'legal-aid.cases']) {
        const svg = drawFrame('hostile', form, messages, id)
        for (const tag of ['script', 'img', 'foreignObject', 'a', 'iframe', 'image'])
          expect(svg.querySelector(tag)).toBeNull()
        for (const element of svg.querySelectorAll('*'))
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on/i)
      }
  })
})

describe('escapeXml', () => {
  it('keeps a text unchanged through parsing', () => {
    const text = `<a href="x" on='y'>&amp; &#60; ]]> 𠮷🏛️ \u202E`
    const document = new DOMParser().parseFromString(
      `<t a="${escapeXml(text)}">${escapeXml(text)}</t>`,
      'application/xml',
    )
    expect(document.documentElement.textContent).toBe(text)
    expect(document.documentElement.getAttribute('a')).toBe(text)
  })

  it('removes control characters and lone surrogates', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d\udc00e\ufffef')).toBe('abcdef')
    expect(escapeXml('a\tb\nc')).toBe('a\tb\nc')
  })
})

describe('the chart inside the frame', () => {
  const texts = buildPictureTexts(aView(loadScenario('real').dataset))
  const layout = layoutFrame(texts, 'page')
  const frame = (chart: string): Document =>
    new DOMParser().parseFromString(
      buildFramedSvg({ layout, texts, chart, chartTheme, lang: 'zh' }),
      'image/svg+xml',
    )

  it('loses its XML declaration', () => {
    const document = frame('<?xml version="1.0"?><!DOCTYPE svg><svg><g id="chart"/></svg>')
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelector('#chart')).not.toBeNull()
  })

  it('is empty where there is no SVG', () => {
    expect(frame('').querySelector('parsererror')).toBeNull()
  })
})
