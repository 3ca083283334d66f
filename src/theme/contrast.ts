import { blend } from './blend'

/** WCAG 2.2, 1.4.3: the least contrast of ordinary text. */
export const TEXT_CONTRAST = 4.5

/** The contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function computeContrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [computeLuminance(one), computeLuminance(other)].sort(
    (a, b) => b - a,
  )
  return (lighter + 0.05) / (darker + 0.05)
}

function computeLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const STEPS = 20

/** The colour mixed with `ink` until it is readable as text on `ground`. */
export function makeReadable(colour: string, ground: string, ink: string): string {
  const mixed = Array.from({ length: STEPS }, (_, step) => blend(colour, ink, step / STEPS))
  return mixed.find((one) => computeContrast(one, ground) >= TEXT_CONTRAST) ?? ink
}
