import { blend } from '../../../theme/blend'
import { buildChartTheme, type ChartTheme } from '../../../theme/chartTheme'
import { buildPalette, topicColour, type Theme } from '../../../theme/palette'
import type { SlideSize } from './slideSize'

/** Colours of a slide: on its paper text has a contrast of at least 7:1, marks of at least 4:1. */
export type SlideColours = {
  readonly ink: string
  readonly muted: string
  readonly paper: string
  readonly line: string
  readonly accent: string
  readonly caution: string
  readonly better: string
}

/** How far the staff pages' colours go towards ink, because a lit room takes a third of the contrast away. */
const DARKER = { light: 0.2, dark: 0 } as const

/** How far the earlier year's bars go towards paper: as far as 4:1 allows. */
const LIGHTER = { light: 0.14, dark: 0.35 } as const

export function slideColours(theme: Theme, topic: string | null): SlideColours {
  const palette = buildPalette(theme)
  const strong = (colour: string) => blend(colour, palette.ink, DARKER[theme])
  return {
    ink: palette.ink,
    muted: strong(palette.muted),
    paper: palette.paper,
    line: palette.line,
    accent: strong(topic === null ? palette.better : topicColour(palette, topic)),
    caution: strong(palette.caution),
    better: strong(palette.better),
  }
}

/** The look of a slide's charts: its labels are as large as the slide's own, or `larger` times that. */
export function slideChartTheme(
  theme: Theme,
  topic: string,
  size: SlideSize,
  larger = 1,
): ChartTheme {
  const palette = buildPalette(theme)
  const { accent, muted } = slideColours(theme, topic)
  return {
    ...buildChartTheme({ theme, topic, size: size.text.label.font * larger }),
    accent,
    muted,
    tint: blend(topicColour(palette, topic), palette.paper, LIGHTER[theme]),
  }
}
