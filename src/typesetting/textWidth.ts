export type Weight = 'normal' | 'bold'

/** The width of a text on one line, in the unit of the font size. */
export type Measure = (text: string, fontSize: number, weight: Weight) => number

/** Widths of Latin letters, digits and signs in em; all others take 0.61. */
const latinWidths: readonly (readonly [RegExp, number])[] = [
  [/[ iljI.,:;|!']/, 0.3],
  [/[tfr()[\]{}/\\"-]/, 0.42],
  [/[0-9acesvxyzkJ?*_$]/, 0.58],
  [/[mwMW@%]/, 0.95],
  [/[A-Z<>=+~&#]/, 0.72],
  [/[·×÷±]/, 1],
]

const BOLD_FACTOR = 1.06

/** Width of a character in em: the widest of Arial, Segoe UI, PingFang, YaHei and Noto Sans CJK SC. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  const isZeroWidth = (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
  if (isZeroWidth || code === 0x2060) return 0
  if (code > 0xffff) return 1.3
  // Chinese fonts draw quotes, dashes, arrows and circled numbers as wide as a Chinese character.
  if (code >= 0x2010) return 1
  return latinWidths.find(([letters]) => letters.test(character))?.[1] ?? 0.61
}

/** An estimate, rather too wide, for SVG that must be the same in Node, where no font is measured. */
export function estimateWidth(text: string, fontSize: number, weight: Weight = 'normal'): number {
  let ems = 0
  for (const character of text) ems += characterWidth(character)
  return ems * fontSize * (weight === 'bold' ? BOLD_FACTOR : 1)
}

/** Glyphs scale with the size: one measurement at this size (px) serves all. */
const CANVAS_SIZE = 100

/** A browser may set a line a little wider than a canvas measures it. */
const RESERVE = 1.01

const canvasWeights: Readonly<Record<Weight, number>> = { normal: 400, bold: 700 }

const canvasMeasures = new Map<string, Measure>()

/** A measure by the fonts of this machine; the estimate without OffscreenCanvas (Firefox before 105). */
export function measureFont(fontFamily: string): Measure {
  const measure = canvasMeasures.get(fontFamily) ?? createCanvasMeasure(fontFamily)
  canvasMeasures.set(fontFamily, measure)
  return measure
}

function createCanvasMeasure(fontFamily: string): Measure {
  if (typeof OffscreenCanvas !== 'function') return estimateWidth
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null) return estimateWidth
  const cache = new Map<string, number>()
  return (text, fontSize, weight) => {
    const key = weight + text
    let width = cache.get(key)
    if (width === undefined) {
      context.font = `${canvasWeights[weight]} ${CANVAS_SIZE}px ${fontFamily}`
      width = context.measureText(text.replace(/[ \t\r\n]+/g, ' ')).width
      cache.set(key, width)
    }
    // Without subpixel positioning a Chinese character is as wide as the next whole size: 20 pixels at 19.6.
    const wholePixels = Math.max(1, Math.round(fontSize) / fontSize)
    return (width / CANVAS_SIZE) * fontSize * wholePixels * RESERVE
  }
}
