export type Theme = 'light' | 'dark'

/** The place of a topic in the categorical palette: it decides the topic's colour and marker. */
export type PaletteSlot = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** The colours of charts and SVG pictures: the same values as the CSS variables in tokens.css. */
export type Palette = {
  readonly ink: string
  readonly muted: string
  readonly paper: string
  readonly ground: string
  /** Hair lines: rules, grid. */
  readonly line: string
  readonly better: string
  readonly caution: string
  readonly neutral: string
  /** At least 4.5:1 on paper and, with ordinary colour vision, easy to tell apart. */
  readonly slots: Readonly<Record<PaletteSlot, string>>
  /** The neutral colour of topics without a slot. */
  readonly otherTopic: string
}

const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ink: '#1b2733',
    muted: '#52606d',
    paper: '#ffffff',
    ground: '#f4f6f8',
    line: '#d9dfe5',
    better: '#0b5cad',
    caution: '#a8400c',
    neutral: '#52606d',
    slots: {
      1: '#0b5cad',
      2: '#a8400c',
      3: '#00706b',
      4: '#a3195b',
      5: '#7d35c9',
      6: '#4a6900',
      7: '#4f3d06',
      8: '#5a2266',
    },
    otherTopic: '#44597a',
  },
  dark: {
    ink: '#f2f5f8',
    muted: '#b4c0cc',
    paper: '#0f1720',
    ground: '#0a1017',
    line: '#2c3a48',
    better: '#7cb8ff',
    caution: '#ffab73',
    neutral: '#b4c0cc',
    slots: {
      1: '#7cb8ff',
      2: '#ffab73',
      3: '#5fd1c5',
      4: '#ff9cc7',
      5: '#bb9cff',
      6: '#86e37f',
      7: '#f2e35e',
      8: '#f6c6f0',
    },
    otherTopic: '#a9bcdb',
  },
}

/** One of the dashboard's themes, or the palette of a contrast theme. */
export type Scheme = Theme | Palette

/** The colours of a scheme. */
export function buildPalette(scheme: Scheme): Palette {
  return typeof scheme === 'string' ? palettes[scheme] : scheme
}

/** The colour of a topic; one neutral colour for every topic without a slot. */
export function topicColour(palette: Palette, slot: PaletteSlot | null): string {
  return slot === null ? palette.otherTopic : palette.slots[slot]
}

/** Sets the CSS variable `--topic` for an element and all within; topics without a slot set none. */
export function topicStyle(slot: PaletteSlot | null): { readonly '--topic': string } | undefined {
  return slot === null ? undefined : { '--topic': `var(--topic-${slot})` }
}
