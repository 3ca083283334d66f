import type { CSSProperties } from 'react'
import { CELL } from './keyFigureLayout'
import { FIGURE_PARTS_GAP } from '../deck/figureParts'
import { PARAGRAPH_GAP } from '../deck/paragraphs'
import { LIST } from './partsLayout'
import type { SlideColours } from './slideTheme'
import { GAPS, NOTE_GAP, NUMBER_WIDTH } from './slideFrame'
import type { SlideSize } from './slideSize'
import { SIDE_GAPS } from './indicatorLayout'

declare module 'react' {
  // React's type has no custom properties.
  interface CSSProperties {
    [name: `--${string}`]: string | undefined
  }
}

const px = (length: number): string => `${length}px`

/** The custom properties of slide.css: the lengths that the layout is computed with, and the colours. */
export function buildSlideStyle(size: SlideSize, colours: SlideColours): CSSProperties {
  const { unit } = size
  const style: CSSProperties = {
    width: px(size.width),
    height: px(size.height),
    padding: px(size.margin),
    '--unit': px(unit),
    '--gap-title': px(GAPS.title * unit),
    '--gap-body': px(GAPS.body * unit),
    '--gap-footer': px(GAPS.footer * unit),
    '--number-width': px(NUMBER_WIDTH * unit),
    '--gap-side': px(SIDE_GAPS.chart * unit),
    '--gap-pieces': px(SIDE_GAPS.pieces * unit),
    '--gap-paragraphs': px(PARAGRAPH_GAP * unit),
    '--gap-cells': px(CELL.gap * unit),
    '--cell-mark': px(CELL.mark * unit),
    '--gap-beside': px(CELL.beside * unit),
    '--gap-level': px(FIGURE_PARTS_GAP * unit),
    '--gap-note': px(NOTE_GAP * unit),
    '--list-padding': px(LIST.padding * unit),
    '--list-name': `${LIST.name * 100}%`,
    '--list-value': `${LIST.value * 100}%`,
  }
  for (const [kind, { font, line }] of Object.entries(size.text)) {
    style[`--${kind}`] = px(font)
    style[`--${kind}-line`] = px(line)
  }
  for (const [name, colour] of Object.entries(colours)) style[`--${name}`] = colour
  return style
}
