import { makeReadable } from '../../theme/contrast'
import { buildPalette, type Theme } from '../../theme/palette'

/** The accent's two CSS variables. */
export type Accent = { readonly '--accent': string; readonly '--on-accent': string }

/**
 * An installation's accent (`#rrggbb`, dark enough for light paper) as a theme can show it: as it is in
 * the light one; in the dark one made lighter, no more than reading needs.
 */
export function accentIn(theme: Theme, colour: string): Accent {
  const { paper } = buildPalette(theme)
  return { '--accent': makeReadable(colour, paper, '#ffffff'), '--on-accent': paper }
}
