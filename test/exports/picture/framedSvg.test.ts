// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { renderSvg } from '../../../src/charts/renderSvg'
import { trendOption } from '../../../src/charts/trend/trendOption'
import { buildChartMessages, buildTrendChart } from '../../../src/ui/trend/trendModel'
import { frameLayout, type PictureForm } from '../../../src/exports/picture/frameLayout'
import { pictureTexts } from '../../../src/exports/picture/pictureTexts'
import { escapeXml, buildFramedSvg } from '../../../src/exports/picture/framedSvg'
import { core as en } from '../../../src/messages/en'
import { core as zh } from '../../../src/messages/zh'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { answered, aView, chinese, CORE, english, chartTheme } from '../worlds'

/** The picture of an indicator with its real chart, as an SVG document. */
function drawn(
  name: 'real' | 'years-15' | 'hostile',
  form: PictureForm = 'page',
  messages = chinese,
  id = CORE,
): Document {
  const { dataset } = answered(name)
  const [from = 0, to = 0] = dataset.years.slice(-2)
  const comparison = compareYears(dataset, id, from, to)
  const texts = pictureTexts(aView(dataset, { ids: [id], readings: [comparison], messages }))
  const layout = frameLayout(texts, form)
  const chart = buildTrendChart(dataset, comparison.indicator, [
    comparison.fromYear,
    comparison.toYear,
  ])
  const colours = buildChartTheme({
    theme: 'light',
    size: 'normal',
    topic: comparison.indicator.topic,
  })
  const chartWords = buildChartMessages(
    comparison.indicator,
    chart,
    messages.lang === 'zh' ? zh : en,
  )
  const option = trendOption(chart, colours, chartWords, layout.chart)
  const svg = buildFramedSvg({
    layout,
    texts,
    chart: renderSvg(option, layout.chart),
    chartTheme: colours,
    lang: messages.lang,
  })
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

/** What is written around the chart, line by line. */
function told(document: Document): readonly string[] {
  const root = document.documentElement
  return [...root.children]
    .filter(({ tagName }) => tagName === 'text')
    .map((one) => one.textContent)
}

describe('the picture of the report’s core indicator', () => {
  const picture = drawn('real')

  it('carries title, unit, sentence, source and data version as text', () => {
    const lines = told(picture).join('')
    expect(lines).toContain('昭通市行政复议申请数')
    expect(lines).toContain('单位：件')
    expect(lines).toContain('83 件，比 2019 年少 9 件（−9.8%）')
    expect(lines).toContain('来源：昭通市人民政府：《昭通市人民政府2020年度法治政府建设工作报告》')
    expect(lines).toContain('数据版本：2021-02-03')
    expect(lines).not.toContain('演示数据')
  })

  it('holds the chart’s figures as text, clipped to their place', () => {
    const chart = picture.documentElement.querySelector(':scope > svg')
    expect(chart?.getAttribute('overflow')).toBe('hidden')
    const texts = [...(chart?.querySelectorAll('text') ?? [])].map((one) => one.textContent)
    for (const figure of ['83', '92', '2019', '2020']) expect(texts).toContain(figure)
  })

  it('is named and described for those who do not see it', () => {
    const root = picture.documentElement
    expect(root.getAttribute('role')).toBe('img')
    expect(root.querySelector(':scope > title')?.textContent).toBe('昭通市行政复议申请数')
    expect(root.querySelector(':scope > desc')?.textContent).toContain('83 件')
    expect(root.getAttribute('viewBox')).toBe(
      `0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`,
    )
  })

  it('is written in a font that has Chinese', () => {
    expect(picture.documentElement.getAttribute('font-family')).toContain('Microsoft YaHei')
  })
})

describe('other pictures', () => {
  it('of a made-up world say so', () => {
    expect(told(drawn('years-15', 'slide'))[0]).toBe(
      '演示数据：由程序生成，不是任何政府的统计结果。',
    )
    expect(told(drawn('years-15', 'slide', english))[0]).toContain('Demonstration data')
  })

  it('of a rate tell its unit as %', () => {
    const lines = told(drawn('real', 'page', chinese, 'enforcement-exam.pass-rate'))
    expect(lines.join('')).toContain('单位：%')
    expect(lines.join('')).toContain('59.58%')
  })

  it.each(['page', 'slide'] as const)('hold hostile text as text: %s', (form) => {
    for (const messages of [chinese, english])
      for (const id of [CORE, 'litigation.cases', 'legal-aid.cases']) {
        const picture = drawn('hostile', form, messages, id)
        for (const tag of ['script', 'img', 'foreignObject', 'a', 'iframe', 'image'])
          expect(picture.querySelector(tag)).toBeNull()
        for (const element of picture.querySelectorAll('*'))
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on/i)
      }
  })
})

describe('text within XML', () => {
  it('comes back as it was', () => {
    const text = `<a href="x" on='y'>&amp; &#60; ]]> 𠮷🏛️ \u202E`
    const document = new DOMParser().parseFromString(
      `<t a="${escapeXml(text)}">${escapeXml(text)}</t>`,
      'application/xml',
    )
    expect(document.documentElement.textContent).toBe(text)
    expect(document.documentElement.getAttribute('a')).toBe(text)
  })

  it('loses what XML cannot hold: controls and halves of pairs', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d\udc00e\ufffef')).toBe('abcdef')
    expect(escapeXml('a\tb\nc')).toBe('a\tb\nc')
  })
})

describe('a chart', () => {
  const texts = pictureTexts(aView(answered('real').dataset))
  const layout = frameLayout(texts, 'page')
  const framed = (chart: string): Document =>
    new DOMParser().parseFromString(
      buildFramedSvg({ layout, texts, chart, chartTheme, lang: 'zh' }),
      'image/svg+xml',
    )

  it('with a declaration before it is taken without', () => {
    const document = framed('<?xml version="1.0"?><!DOCTYPE svg><svg id="chart"><g/></svg>')
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelector('#chart')).not.toBeNull()
  })

  it('that is no picture leaves its place empty', () => {
    expect(framed('').querySelector('parsererror')).toBeNull()
  })
})
