import { describe, expect, it } from 'vitest'
import { layoutFrame } from '../../../src/exports/picture/frameLayout'
import { buildFramedSvg } from '../../../src/exports/picture/framedSvg'
import { buildPictureTexts } from '../../../src/exports/picture/pictureTexts'
import { buildPlainSvg } from '../../../src/exports/picture/plainSvg'
import { buildComparisonImage } from '../../../src/screens/explore/compare/buildComparisonImage'
import { drawParts, drawTrend } from '../../charts/draw'
import { partsCases, trendCases } from '../../charts/cases'
import { drawFunnel, funnelCases } from '../../charts/funnel/funnelCases'
import { aView, chartTheme, CORE, loadScenario } from '../exportViews'
import { messagesFor } from '../../support/messagesFor'

const size = { width: 896, height: 400 }

/** The chart in the frame of an exported picture. */
function frame(chart: string): Document {
  const texts = buildPictureTexts(aView(loadScenario('real').dataset))
  const layout = layoutFrame(texts, 'page')
  const svg = buildFramedSvg({ layout, texts, chart, chartTheme, lang: 'zh' })
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

/** What LibreOffice 7.4 was seen to draw and Office documents: plain shapes and text at its baseline. */
const ELEMENTS = 'svg title desc g rect path line polyline polygon circle ellipse text'.split(' ')
const ATTRIBUTES = [
  'xmlns width height viewBox role xml:lang xml:space transform aria-hidden',
  'x y x1 y1 x2 y2 cx cy r rx ry d points',
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset',
  'stroke-linecap stroke-linejoin stroke-miterlimit',
  'font-family font-size font-weight text-anchor style',
].flatMap((line) => line.split(' '))
const STYLES = ['font-size', 'font-family', 'font-weight', '']

/** Everything in a picture that an office program may not read. */
function findUnreadable(document: Document): readonly string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.includes(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (!ATTRIBUTES.includes(name)) return [name]
      if (name === 'style')
        return value
          .split(';')
          .map((rule) => rule.split(':')[0]?.trim() ?? '')
          .filter((rule) => !STYLES.includes(rule))
      const isColour = name === 'fill' || name === 'stroke'
      return isColour && !/^(#[0-9a-f]{6}|#[0-9a-f]{3}|none)$/i.test(value) ? [value] : []
    }),
  ])
}

const dataset = loadScenario('years-15').dataset
const messages = messagesFor('zh')
const ids = [CORE, 'litigation.cases', 'legal-aid.cases']
const compare = (chart: 'shared' | 'own' | 'index') =>
  buildComparisonImage({
    dataset,
    ids,
    pair: { from: 2019, to: 2025 },
    search: { chart },
    messages,
  }).svg(size)

const pictures: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    Object.entries(trendCases).map(([name, chart]) => [name, () => drawTrend(chart, size)]),
  ),
  ...Object.fromEntries(
    Object.keys(partsCases('zh')).map((name) => [name, () => drawParts(name, size)]),
  ),
  ...Object.fromEntries(
    Object.entries(funnelCases).map(([name, chart]) => [name, () => drawFunnel(chart, size)]),
  ),
  'compared on one scale': () => compare('shared'),
  'compared on scales of their own': () => compare('own'),
  'compared as an index': () => compare('index'),
}

describe('an exported picture', () => {
  it.each(Object.keys(pictures))('has only what office programs draw: %s', (name) => {
    const chart = pictures[name]?.() ?? ''
    const document = frame(chart)
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelectorAll('g text').length).toBeGreaterThan(0)
    expect(findUnreadable(document)).toEqual([])
  })

  it('draws every halo below its own text', () => {
    const texts = [...frame(pictures['years-15']?.() ?? '').querySelectorAll('g text')]
    const halos = texts.filter((text) => text.hasAttribute('stroke'))
    expect(halos.length).toBeGreaterThan(10)
    for (const halo of halos) {
      const above = halo.nextElementSibling
      expect(halo.getAttribute('fill')).toBe(halo.getAttribute('stroke'))
      expect(above?.textContent).toBe(halo.textContent)
      expect(above?.hasAttribute('stroke')).toBe(false)
      expect(above?.getAttribute('fill')).not.toBe(halo.getAttribute('fill'))
      for (const name of ['x', 'y', 'transform', 'style', 'text-anchor'])
        expect(above?.getAttribute(name)).toBe(halo.getAttribute(name))
    }
  })
})

describe('the plain form of a chart', () => {
  it('puts a centred text on its baseline', () => {
    const text =
      '<svg><text dominant-baseline="central" style="font-size:20px;" y="5">1</text></svg>'
    expect(buildPlainSvg(text)).toBe('<g><text style="font-size:20px;" y="12.2">1</text></g>')
  })

  it('removes control characters', () => {
    expect(buildPlainSvg('<svg><text>a\u0001b\u0000</text></svg>')).toBe('<g><text>ab</text></g>')
  })
})
