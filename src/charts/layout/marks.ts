import type { ChartTheme } from '../../theme/chartTheme'
import type { Box, Point } from './box'
import type { GraphicMark } from '../echarts'

/** Layers: ECharts draws its grid lines at 0, bars at 2, lines and markers at 3. */
export const layers = { shade: -2, band: -1, rule: 1, whisker: 4, text: 5 } as const

export type PlacedText = {
  readonly text: string
  readonly box: Box
  readonly colour: string
  readonly weight: 'normal' | 'bold'
}

/** Height of one line of text. */
export function lineHeight(theme: ChartTheme): number {
  return Math.round(theme.fontSize * 1.25)
}

type TextOptions = { readonly align: 'left' | 'center' | 'right'; readonly halo: boolean }

/** A text with a halo of paper, so that no line behind it touches a digit. */
export function buildText(
  { text, box, colour, weight }: PlacedText,
  theme: ChartTheme,
  { align, halo }: TextOptions = { align: 'center', halo: true },
): GraphicMark {
  return {
    type: 'text',
    z: layers.text,
    silent: true,
    x: align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    style: {
      text,
      fill: colour,
      ...(halo ? { stroke: theme.paper, lineWidth: Math.round(theme.fontSize / 4) } : {}),
      align,
      verticalAlign: 'middle',
      fontSize: theme.fontSize,
      fontFamily: theme.fontFamily,
      fontWeight: weight === 'bold' ? 600 : 400,
    },
  }
}

type Pen = {
  readonly colour: string
  readonly width: number
  readonly layer: number
  /** Solid where it is not given. */
  readonly line?: 'dots' | 'dashes'
}

function buildDash({ line, width }: Pen): number[] | 'solid' {
  switch (line) {
    case undefined:
      return 'solid'
    case 'dots':
      return [width, width * 2]
    case 'dashes':
      return [width * 5, width * 4]
  }
}

export function buildPolyline(path: readonly Point[], pen: Pen): GraphicMark {
  return {
    type: 'polyline',
    z: pen.layer,
    silent: true,
    shape: { points: path.map(({ x, y }) => [x, y]) },
    style: {
      fill: 'none',
      stroke: pen.colour,
      lineWidth: pen.width,
      lineDash: buildDash(pen),
    },
  }
}

/** A straight line. */
export function buildRule(x1: number, y1: number, x2: number, y2: number, pen: Pen): GraphicMark {
  const path = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ]
  return buildPolyline(path, pen)
}

export function buildPolygon(outline: readonly Point[], fill: string, layer: number): GraphicMark {
  const points = outline.map(({ x, y }) => [x, y])
  return { type: 'polygon', z: layer, silent: true, shape: { points }, style: { fill } }
}

export function buildRectangle(box: Box, fill: string, layer: number): GraphicMark {
  const outline = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ]
  return buildPolygon(outline, fill, layer)
}
