import type { PaletteSlot } from './palette'

/** Topics and lines differ in their marker too: print and colour blindness take the colour away. */
export type Marker =
  | 'circle'
  | 'rect'
  | 'diamond'
  | 'triangle'
  | 'triangleDown'
  | 'cross'
  | 'star'
  | 'hexagon'

/** In the order of the palette's slots. */
export const markers: readonly Marker[] = [
  'circle',
  'rect',
  'diamond',
  'triangle',
  'triangleDown',
  'cross',
  'star',
  'hexagon',
]

/** The circle also marks topics without a slot. */
export function findMarker(slot: PaletteSlot | null): Marker {
  return markers[(slot ?? 1) - 1] ?? 'circle'
}

/** A marker as an ECharts symbol, and as a character for a list beside the chart. */
export const markerShapes: Readonly<Record<Marker, { symbol: string; character: string }>> = {
  circle: { symbol: 'circle', character: '●' },
  rect: { symbol: 'rect', character: '■' },
  diamond: { symbol: 'diamond', character: '◆' },
  triangle: { symbol: 'triangle', character: '▲' },
  triangleDown: { symbol: 'path://M0 0H10L5 10Z', character: '▼' },
  cross: { symbol: 'path://M3 0H7V3H10V7H7V10H3V7H0V3H3Z', character: '✚' },
  star: {
    symbol: 'path://M5 0L6.5 3.4L10 3.8L7.4 6.2L8.1 10L5 8L1.9 10L2.6 6.2L0 3.8L3.5 3.4Z',
    character: '★',
  },
  hexagon: { symbol: 'path://M2.5 0H7.5L10 5L7.5 10H2.5L0 5Z', character: '⬢' },
}
