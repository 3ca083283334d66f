/** Spreadsheets count widths in digits; from here on characters are as wide as two. */
const firstWide = 0x2e80

const NARROWEST = 8
const WIDEST = 48

function charactersOf(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= firstWide ? 2 : 1
  return width
}

/** The width, in digits, of a column that shows its longest content without taking the whole screen. */
export function columnWidth(contents: readonly (string | number)[]): number {
  let longest = NARROWEST
  for (const content of contents) longest = Math.max(longest, charactersOf(String(content)) + 2)
  return Math.min(longest, WIDEST)
}
