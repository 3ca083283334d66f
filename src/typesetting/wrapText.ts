import { textWidth } from './textWidth'

/** Chinese may be broken between any two characters, other scripts at their blanks. */
function pieces(text: string): readonly string[] {
  return text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []
}

function truncateLines(text: string, width: number, fontSize: number): string {
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`, fontSize) > width)
    characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** A text on lines no wider than `width`, at most `most` of them: what is left over becomes `…`. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  most: number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  if (line !== '') lines.push(line)
  const kept = lines.slice(0, most).map((full) => full.trimEnd())
  const rest = lines.slice(most)
  return kept.map((own, index) => {
    const cut = index === most - 1 && rest.length > 0
    if (cut) return truncateLines(lines.slice(index).join(''), width, fontSize)
    return textWidth(own, fontSize) > width ? truncateLines(own, width, fontSize) : own
  })
}
