/** What XML forbids: control characters and lone surrogates. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Removes what XML forbids. */
export function removeForbidden(text: string): string {
  return text.replace(forbidden, '')
}

type Attributes = ReadonlyMap<string, string>

/** From the middle of a line of digits or Chinese characters down to its baseline, in em. */
const HALF_HEIGHT = 0.36

/**
 * A chart's SVG with only what office programs draw: LibreOffice and Office know no `paint-order`, so a halo
 * would cover its own figure, and no `dominant-baseline`. Without its outer element, as the content of a group.
 */
export function buildPlainSvg(chart: string): string {
  return removeForbidden(chart)
    .replace(/^[^]*?(?=<svg|$)/, '')
    .replace(/<text\b([^>]*)>([^]*?)<\/text>/g, (_, attributes: string, content: string) =>
      buildTexts(readAttributes(attributes), content),
    )
    .replace(/<svg\b[^>]*>/g, '<g>')
    .replace(/<\/svg>/g, '</g>')
    .replace(/ (?:ecmeta_\w+|pointer-events)="[^"]*"/g, '')
}

function readAttributes(text: string): Attributes {
  return new Map(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** The text at its baseline, above its halo if it has one. */
function buildTexts(given: Attributes, content: string): string {
  const placed = placeOnBaseline(given)
  const paper = placed.get('stroke')
  const own = without(placed, ['stroke', 'stroke-width', 'stroke-miterlimit', 'paint-order'])
  const text = formatText(own, content)
  if (paper === undefined) return text
  const halo = without(placed, ['paint-order', 'stroke-miterlimit'])
    .set('fill', paper)
    .set('stroke-linejoin', 'round')
    .set('aria-hidden', 'true')
  return formatText(halo, content) + text
}

function placeOnBaseline(given: Attributes): Attributes {
  if (given.get('dominant-baseline') !== 'central') return given
  const size = Number(/font-size:([\d.]+)px/.exec(given.get('style') ?? '')?.[1] ?? 0)
  const y = Number(given.get('y') ?? 0) + size * HALF_HEIGHT
  return without(given, ['dominant-baseline']).set('y', String(Math.round(y * 100) / 100))
}

function without(given: Attributes, names: readonly string[]): Map<string, string> {
  return new Map([...given].filter(([name]) => !names.includes(name)))
}

function formatText(attributes: Attributes, content: string): string {
  const list = [...attributes].map(([name, value]) => ` ${name}="${value}"`)
  return `<text${list.join('')}>${content}</text>`
}
