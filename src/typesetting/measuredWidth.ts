import { estimatedWidth, type Measure, type Weight } from './wrapLines'

/** Letters scale: what is measured in one size holds for all. */
const MEASURED_AT = 100

/** Hair's breadth by which a browser may set a line wider than it measures it alone. */
const RESERVE = 1.01

const weights: Readonly<Record<Weight, number>> = { normal: 400, bold: 700 }

const measures = new Map<string, Measure>()

/**
 * Measures with the fonts that this machine has, whichever they are: a slide set in another font than
 * ours is laid out for that one. Browsers without a canvas off screen (Firefox before 105) estimate.
 * The same font gives the same function.
 */
export function measuredWidth(fontFamily: string): Measure {
  const measure = measures.get(fontFamily) ?? measureIn(fontFamily)
  measures.set(fontFamily, measure)
  return measure
}

function measureIn(fontFamily: string): Measure {
  if (typeof OffscreenCanvas !== 'function') return estimatedWidth
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null) return estimatedWidth
  const known = new Map<string, number>()
  return (text, fontSize, weight) => {
    const key = weight + text
    let width = known.get(key)
    if (width === undefined) {
      context.font = `${weights[weight]} ${MEASURED_AT}px ${fontFamily}`
      width = context.measureText(text.replace(/[ \t\r\n]+/g, ' ')).width
      known.set(key, width)
    }
    return (width / MEASURED_AT) * fontSize * RESERVE
  }
}
