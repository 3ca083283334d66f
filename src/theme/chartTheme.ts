import { blend } from './blend'
import { buildPalette, topicColour, type Theme } from './palette'
import { makeReadable } from './contrast'

/** Topics differ by the shape of their markers too: colour alone is lost in print and to some eyes. */
export type Marker = 'circle' | 'rect' | 'diamond' | 'triangle'

/** All that a chart needs to know about how it looks. Lengths are in pixels, colours `#rrggbb`. */
export type ChartTheme = {
  readonly ink: string
  readonly muted: string
  readonly paper: string
  /** What the chart is painted on: its paper, or nothing where the page around shows through. */
  readonly ground: string
  /** Grid lines. */
  readonly line: string
  /** Ground of a year that is marked with a caution. */
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

const markers: Readonly<Record<string, Marker>> = {
  litigation: 'rect',
  'legal-aid': 'diamond',
  'enforcement-exam': 'triangle',
}

type Wish = {
  readonly theme: Theme
  /** A number is a font size in pixels, for a room: text then stands out at 7:1 and marks at 4:1. */
  readonly size: 'normal' | 'large' | number
  readonly topic: string
  /** A colour of the page around, `#rrggbb`, in place of the topic's: mixed with ink until readable. */
  readonly accent?: string | undefined
  /** Whether the page around shows through. */
  readonly transparent?: boolean | undefined
}

/** The look of a topic's charts. Everything scales with the font size. */
export function buildChartTheme({
  theme,
  size,
  topic,
  accent: wanted,
  transparent,
}: Wish): ChartTheme {
  const palette = buildPalette(theme)
  const accent =
    wanted === undefined
      ? topicColour(palette, topic)
      : makeReadable(wanted, palette.paper, palette.ink)
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
    marker: markers[topic] ?? 'circle',
    fontFamily,
    fontSize,
    lineWidth: 3 * scale,
    markerRadius: 4.5 * scale,
  }
}
