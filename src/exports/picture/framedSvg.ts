import type { Lang } from '../../domain/model/indicator'
import type { ChartTheme } from '../../theme/chartTheme'
import { buildPalette } from '../../theme/palette'
import { buildPlainSvg, removeForbidden } from './plainSvg'
import type { FrameLayout, PictureTexts, TextLine } from './frameLayout'

export type FrameTheme = Pick<ChartTheme, 'ink' | 'muted' | 'paper' | 'fontFamily'>

const CAUTION = buildPalette('light').caution

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text for XML and removes what XML forbids: control characters and lone surrogates. */
export function escapeXml(text: string): string {
  return removeForbidden(text).replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark)
}

function buildLine({ x, y, size, bold, tone, text }: TextLine, chartTheme: FrameTheme): string {
  const colour = tone === 'caution' ? CAUTION : chartTheme[tone]
  const weight = bold ? ' font-weight="700"' : ''
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${escapeXml(colour)}">${escapeXml(text)}</text>`
}

type FramedChart = {
  readonly layout: FrameLayout
  readonly texts: PictureTexts
  /** An SVG of the size `layout.chart`. */
  readonly chart: string
  readonly chartTheme: FrameTheme
  readonly lang: Lang
}

/** A chart with title, unit, sentences and source around it as text; `layout` must be that of `texts`. */
export function buildFramedSvg({ layout, texts, chart, chartTheme, lang }: FramedChart): string {
  const { width, height, box, lines } = layout
  const scale = Math.min(box.width / layout.chart.width, box.height / layout.chart.height)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" role="img" xml:lang="${lang === 'zh' ? 'zh-CN' : 'en'}"`,
    ` font-family="${escapeXml(chartTheme.fontFamily)}">`,
    `<title>${escapeXml(texts.title)}</title>`,
    `<desc>${escapeXml([...texts.remarks, ...texts.sentences, ...texts.cautions].join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(chartTheme.paper)}"/>`,
    ...lines.map((line) => buildLine(line, chartTheme)),
    `<g transform="translate(${box.x} ${box.y}) scale(${scale.toFixed(4)})">${buildPlainSvg(chart)}</g>`,
    '</svg>',
  ].join('')
}
