import { blend } from '../../../theme/blend'
import { buildChartTheme, type ChartTheme } from '../../../theme/chartTheme'
import { buildPalette, topicColour, type PaletteSlot, type Scheme } from '../../../theme/palette'
import type { SlideSize } from './slideSize'

/** On the paper of a slide text has a contrast of at least 7:1, marks of at least 4:1. */
export type SlideColours = {
  readonly ink: string
  readonly muted: string
  readonly paper: string
  readonly line: string
  readonly accent: string
  readonly caution: string
  readonly better: string
}

/** How far the dashboard's colours are blended into ink: a lit room takes away a third of the contrast. */
const DARKER = { light: 0.2, dark: 0 } as const

/** How far the earlier year's bars are blended into paper: as far as 4:1 allows. */
const LIGHTER = { light: 0.14, dark: 0.35 } as const

/** `slot` is that of the slide's topic: null where the topic has none, left out where there are several topics. */
export function buildSlideColours(theme: Scheme, slot?: PaletteSlot | null): SlideColours {
  const palette = buildPalette(theme)
  // A contrast theme has its contrast already.
  const share = typeof theme === 'string' ? DARKER[theme] : 0
  const strong = (colour: string) => blend(colour, palette.ink, share)
  return {
    ink: palette.ink,
    muted: strong(palette.muted),
    paper: palette.paper,
    line: palette.line,
    accent: strong(slot === undefined ? palette.better : topicColour(palette, slot)),
    caution: strong(palette.caution),
    better: strong(palette.better),
  }
}

/** The chart theme of a slide: labels are `scale` times as large as the slide's labels. */
export function buildSlideChartTheme(
  theme: Scheme,
  slot: PaletteSlot | null,
  size: SlideSize,
  scale = 1,
): ChartTheme {
  const palette = buildPalette(theme)
  const { accent, muted } = buildSlideColours(theme, slot)
  return {
    // Whole pixels: browsers round the advance of Chinese characters, so that a text would be wider than estimated.
    ...buildChartTheme({ theme, slot, size: Math.round(size.text.label.font * scale) }),
    accent,
    muted,
    tint: blend(
      topicColour(palette, slot),
      palette.paper,
      typeof theme === 'string' ? LIGHTER[theme] : LIGHTER.dark,
    ),
  }
}
