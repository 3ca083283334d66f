import { estimateWidth, type Measure, type Weight } from '../../../typesetting/textWidth'
import type { TextStyle } from '../../../typesetting/wrapLines'

export type Screen = { readonly width: number; readonly height: number }

/**
 * The least sizes as shares of the screen's height, for a farthest seat at six picture heights:
 * DISCAS (ANSI/AVIXA V202.01) asks for elements of distance ÷ (200 × picture height), here 3 %, and a
 * Chinese character fills 0.92 of its font size.
 */
export const LEAST = {
  margin: 0.04,
  footnote: 0.025,
  label: 0.033,
  title: 0.05,
  figure: 0.1,
} as const

/** What is drawn: a hair above the least, so that no rounding of a browser falls below it. */
const drawn = {
  footnote: 0.0255,
  label: 0.0338,
  text: 0.037,
  roomy: 0.046,
  title: 0.051,
  cover: 0.078,
  figure: 0.104,
  huge: 0.132,
} as const

/** A kind of text on slides. */
export type TextKind = keyof typeof drawn

const leading = {
  footnote: 1.34,
  label: 1.34,
  text: 1.42,
  roomy: 1.42,
  title: 1.28,
  cover: 1.25,
  figure: 1.12,
  huge: 1.12,
}

const bold: readonly TextKind[] = ['title', 'cover', 'figure', 'huge']

/** A line is set in so many pixels, in whichever font: the height of text is known before it is drawn. */
export type TextSize = { readonly font: number; readonly line: number; readonly weight: Weight }

/** All lengths of a slide, in pixels of its box. */
export type SlideSize = {
  readonly width: number
  readonly height: number
  /** One hundredth of the height. */
  readonly unit: number
  readonly margin: number
  /** Width within the margins. */
  readonly inner: number
  /** How wide texts are: measured on a screen, estimated where the deck is made. */
  readonly measure: Measure
  readonly text: Readonly<Record<TextKind, TextSize>>
}

/** Narrower than 4:3 a screen leaves bands above and below: a slide is never a column. */
const NARROWEST = 4 / 3

/** Sizes of the slide that fills a screen, computed from its height alone. */
export function slideSize(screen: Screen, measure: Measure = estimateWidth): SlideSize {
  const height = Math.min(screen.height, screen.width / NARROWEST)
  const width = screen.width
  const sizeOf = (kind: TextKind): TextSize => ({
    font: height * drawn[kind],
    line: height * drawn[kind] * leading[kind],
    weight: bold.includes(kind) ? 'bold' : 'normal',
  })
  return {
    width,
    height,
    unit: height / 100,
    margin: height * LEAST.margin,
    inner: width - 2 * height * LEAST.margin,
    measure,
    text: {
      footnote: sizeOf('footnote'),
      label: sizeOf('label'),
      text: sizeOf('text'),
      roomy: sizeOf('roomy'),
      title: sizeOf('title'),
      cover: sizeOf('cover'),
      figure: sizeOf('figure'),
      huge: sizeOf('huge'),
    },
  }
}

/** How a text of this kind is set on a slide, in lines of this width. */
export function textStyleFor(
  kind: TextKind,
  width: number,
  { text, measure }: SlideSize,
  weight: Weight = text[kind].weight,
): TextStyle {
  return { width, fontSize: text[kind].font, weight, measure }
}

/**
 * The narrowest slide. What the deck splits it splits for this one: everything grows with the height,
 * so that what fits here fits every screen, and all windows show the same slides.
 */
export function narrowestSlide(measure: Measure): SlideSize {
  return slideSize({ width: 1024, height: 768 }, measure)
}

/** The narrowest slide where no font is at hand. */
export const designSize = narrowestSlide(estimateWidth)

/** Below this height letters blur and browsers have a smallest font: the slide is drawn larger and shrunk. */
const SMALLEST = 540

/** How a slide is drawn for a box: at `screen`, then scaled by `scale` (1 but for thumbnails). */
export function drawnFor(box: Screen): { readonly screen: Screen; readonly scale: number } {
  if (box.height >= SMALLEST) return { screen: box, scale: 1 }
  const scale = box.height / SMALLEST
  return { screen: { width: box.width / scale, height: SMALLEST }, scale }
}
