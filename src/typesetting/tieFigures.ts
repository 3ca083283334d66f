/** A figure and its unit, or the unit's first letter: `33件`, `9 f`(ewer), `COVID-19 p`(andemic). */
export const FIGURE_WITH_UNIT = /((?:[A-Za-z]+-)?\d[\d,.]*%? ?[^\d\s])/

/** The text for a measurement before it is rendered with `Unbroken`: its figures keep their units. */
export function tieFigures(text: string): string {
  return text
    .replace(/(\d[\d,.]*%?) (?=[^\d\s])/g, '$1\u00a0')
    .replace(/([A-Za-z])-(?=\d)/g, '$1\u2011')
}
