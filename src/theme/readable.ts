import { blend } from './blend'

/** WCAG 2.2, 1.4.3: what text of ordinary size needs. */
const TEXT_CONTRAST = 4.5

/** The contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The nearest colour to the wanted one that can be read as text on the ground: mixed with the ink as
 * far as needed. A host's house colour is often too light for letters.
 */
export function readable(wanted: string, ground: string, ink: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const colour = blend(wanted, ink, share)
    if (contrast(colour, ground) >= TEXT_CONTRAST) return colour
  }
  return ink
}
