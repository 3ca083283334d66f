/** Longer texts of a file or a server are cut. */
const LONGEST = 300

/** A foreign text for a terminal: cut, and without characters that move the cursor or hide text. */
export function printable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return cut.replace(
    /[\p{C}\u2028\u2029]/gu,
    (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`,
  )
}
