export type Theme = 'light' | 'dark'

/** The colours that pictures are drawn with: the same values as the CSS variables in tokens.css. */
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
  readonly topics: Readonly<Record<string, string>>
  /** For topics that have no colour of their own. */
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
    topics: {
      reconsideration: '#0b5cad',
      litigation: '#a8400c',
      'legal-aid': '#00706b',
      'enforcement-exam': '#a3195b',
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
    topics: {
      reconsideration: '#7cb8ff',
      litigation: '#ffab73',
      'legal-aid': '#5fd1c5',
      'enforcement-exam': '#ff9cc7',
    },
    otherTopic: '#a9bcdb',
  },
}

export function buildPalette(theme: Theme): Palette {
  return palettes[theme]
}

/** The colour of a topic; one quiet colour for every topic that has none of its own. */
export function topicColour(palette: Palette, topic: string): string {
  return palette.topics[topic] ?? palette.otherTopic
}
