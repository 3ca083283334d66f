import { blend } from './blend'
import type { Palette } from './palette'

/** Reads a colour of the system, which a contrast theme decides, as `#rrggbb`. */
export function readSystemColour(name: 'Canvas' | 'CanvasText'): string {
  const probe = document.createElement('i')
  probe.style.setProperty('forced-color-adjust', 'none')
  probe.style.color = name
  document.body.append(probe)
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(
    Number,
  )
  probe.remove()
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** The palette of a contrast theme: text colour on its ground. Markers and labels tell topics apart. */
export function buildSystemPalette(ink: string, paper: string): Palette {
  return {
    ink,
    muted: ink,
    paper,
    ground: paper,
    line: blend(ink, paper, 0.4),
    better: ink,
    caution: ink,
    neutral: ink,
    slots: { 1: ink, 2: ink, 3: ink, 4: ink, 5: ink, 6: ink, 7: ink, 8: ink },
    otherTopic: ink,
  }
}
