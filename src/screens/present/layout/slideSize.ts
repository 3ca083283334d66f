import type { Size } from '../../../charts/layout/box'
import type { Lang } from '../../../domain/model/indicator'
import { estimateWidth, type Measure, type Weight } from '../../../typesetting/textWidth'
import type { TextStyle } from '../../../typesetting/wrapLines'

/**
 * The font stacks of tokens.css, needed to measure slides before they are rendered. Not read from the
 * page, which may still be in the other language at the first render.
 */
export const slideFonts: Readonly<Record<Lang, string>> = {
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  en: "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
}

/**
 * The minimum sizes as shares of the screen's height, for a farthest seat at six picture heights:
 * DISCAS (ANSI/AVIXA V202.01) asks for elements of distance ÷ (200 × picture height), here 3 %, and a
 * Chinese character fills 0.92 of its font size.
 */
export const MIN_SHARES = {
  margin: 0.04,
  footnote: 0.025,
  label: 0.033,
  title: 0.05,
  figure: 0.1,
} as const

/** Share of the height (slightly above the minimum, for browsers that round down), leading and weight. */
const textKinds = {
  footnote: [0.0255, 1.34, 'normal'],
  label: [0.0338, 1.34, 'normal'],
  text: [0.037, 1.42, 'normal'],
  roomy: [0.046, 1.42, 'normal'],
  title: [0.051, 1.28, 'bold'],
  cover: [0.078, 1.25, 'bold'],
  figure: [0.104, 1.12, 'bold'],
  huge: [0.132, 1.12, 'bold'],
} as const

/** A kind of text on slides. */
export type TextKind = keyof typeof textKinds

/** Line heights are fixed in pixels for every font, so the height of a text is known before it is rendered. */
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
  /** Measures in a browser; estimates where there is no font. */
  readonly measure: Measure
  readonly text: Readonly<Record<TextKind, TextSize>>
}

/** On narrower screens a slide leaves bands above and below. */
const MIN_RATIO = 4 / 3

/** The sizes of a slide that fills a screen; all follow from its height. */
export function computeSlideSize(screen: Size, measure: Measure = estimateWidth): SlideSize {
  const height = Math.min(screen.height, screen.width / MIN_RATIO)
  const width = screen.width
  const textSize = (kind: TextKind): TextSize => {
    const [share, leading, weight] = textKinds[kind]
    return { font: height * share, line: height * share * leading, weight }
  }
  return {
    width,
    height,
    unit: height / 100,
    margin: height * MIN_SHARES.margin,
    inner: width - 2 * height * MIN_SHARES.margin,
    measure,
    text: {
      footnote: textSize('footnote'),
      label: textSize('label'),
      text: textSize('text'),
      roomy: textSize('roomy'),
      title: textSize('title'),
      cover: textSize('cover'),
      figure: textSize('figure'),
      huge: textSize('huge'),
    },
  }
}

/** The style of a kind of text in lines of this width. */
export function textStyleFor(
  kind: TextKind,
  width: number,
  { text, measure }: SlideSize,
  weight: Weight = text[kind].weight,
): TextStyle {
  return { width, fontSize: text[kind].font, weight, measure }
}

/**
 * The narrowest slide, for which the deck splits texts. Everything grows with the height, so what fits
 * here fits every screen and all windows have the same slides.
 */
export function computeDesignSize(measure: Measure): SlideSize {
  return computeSlideSize({ width: 1024, height: 768 }, measure)
}

/** The narrowest slide, with estimated text widths. */
export const designSize = computeDesignSize(estimateWidth)

/** Smaller slides are rendered at this height and scaled down: browsers have a minimum font size. */
const MIN_HEIGHT = 540

/** A slide in a box is rendered at `screen` and scaled by `scale`, which is 1 except for thumbnails. */
export function fitToBox(box: Size): { readonly screen: Size; readonly scale: number } {
  if (box.height >= MIN_HEIGHT) return { screen: box, scale: 1 }
  const scale = box.height / MIN_HEIGHT
  return { screen: { width: box.width / scale, height: MIN_HEIGHT }, scale }
}
