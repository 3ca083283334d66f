import { blend } from './blend'
import { findMarker, type Marker } from './markers'
import { buildPalette, topicColour, type PaletteSlot, type Scheme } from './palette'
import { makeReadable } from './contrast'

/** Colours, font and strokes of a chart. Lengths are in pixels, colours `#rrggbb`. */
export type ChartTheme = {
  readonly ink: string
  readonly muted: string
  readonly paper: string
  /** Background of the chart: its paper, or `transparent` inside another page. */
  readonly ground: string
  /** Grid lines. */
  readonly line: string
  /** Background of a year with a caution. */
  readonly shade: string
  readonly accent: string
  /** The same hue, lighter: the earlier of two compared years. At least 3:1 on paper. */
  readonly tint: string
  /** The faintest of the same hue: confidence bands. */
  readonly wash: string
  readonly marker: Marker
  readonly fontFamily: string
  readonly fontSize: number
  readonly lineWidth: number
  readonly markerRadius: number
}

const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif"

const fontSizes = { normal: 14, large: 18 } as const

type ChartThemeOptions = {
  readonly theme: Scheme
  /** A number is a font size in pixels for a projector: contrast is then 7:1 for text, 4:1 for marks. */
  readonly size: 'normal' | 'large' | number
  /** The slot of the topic; null for a topic without one and for a chart of several topics. */
  readonly slot: PaletteSlot | null
  /** A colour of the host page, `#rrggbb`, in place of the topic's: mixed with ink until readable. */
  readonly accent?: string | undefined
  /** Whether the host page shows through. */
  readonly transparent?: boolean | undefined
}

/** The theme of a topic's charts. Everything scales with the font size. */
export function buildChartTheme({
  theme,
  size,
  slot,
  accent: hostAccent,
  transparent,
}: ChartThemeOptions): ChartTheme {
  const palette = buildPalette(theme)
  const accent =
    hostAccent === undefined
      ? topicColour(palette, slot)
      : makeReadable(hostAccent, palette.paper, palette.ink)
  const forRoom = typeof size === 'number'
  const fontSize = forRoom ? size : fontSizes[size]
  const scale = fontSize / fontSizes.normal
  return {
    ink: palette.ink,
    muted: forRoom ? blend(palette.muted, palette.ink, 0.5) : palette.muted,
    paper: palette.paper,
    ground: transparent === true ? 'transparent' : palette.paper,
    line: palette.line,
    shade: blend(palette.paper, palette.line, 0.4),
    accent,
    tint: blend(accent, palette.paper, forRoom ? 0.18 : 0.34),
    wash: blend(accent, palette.paper, 0.86),
    marker: findMarker(slot),
    fontFamily,
    fontSize,
    lineWidth: 3 * scale,
    markerRadius: 4.5 * scale,
  }
}
