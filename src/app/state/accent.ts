import { computeContrast } from '../../data/contrast'
import { blend } from '../../theme/blend'
import { buildPalette, type Theme } from '../../theme/palette'

const LEAST_CONTRAST = 4.5
const STEPS = 20

/** The accent's two CSS variables. */
export type Accent = { readonly '--accent': string; readonly '--on-accent': string }

/**
 * An installation's accent (`#rrggbb`, dark enough for light paper) as a theme can show it: as it is in
 * the light one; in the dark one made lighter, no more than reading needs.
 */
export function accentIn(theme: Theme, colour: string): Accent {
  const { paper } = buildPalette(theme)
  const lighter = Array.from({ length: STEPS + 1 }, (_, step) =>
    blend(colour, '#ffffff', step / STEPS),
  )
  const readable = lighter.find((one) => computeContrast(one, paper) >= LEAST_CONTRAST)
  return { '--accent': readable ?? colour, '--on-accent': paper }
}
