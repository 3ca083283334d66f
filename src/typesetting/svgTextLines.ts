/** From here on characters are as wide as they are high: CJK, kana, full-width forms. */
const firstWide = 0x2e80

/**
 * Advance widths in em, the widest among PingFang SC, Microsoft YaHei, Noto Sans CJK SC and Arial, so
 * that a line fits whichever of them the reader has. Pictures are made where no font can be measured.
 */
const latinWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijl|!.,:;' ]/, 0.36],
  [/[frt()[\]{}/\\"-]/, 0.44],
  [/[mwMW%@]/, 0.98],
  // Chinese fonts give these a whole square, in English text too.
  [/[“”‘’…—·]/, 1],
  [/[A-Z&#+=<>~−÷×→↑↓]/, 0.76],
]
const otherLatin = 0.6
const boldFactor = 1.06

/** How wide a text is about to be painted, in pixels; never less than it will be. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0
  for (const character of text) {
    const wide = (character.codePointAt(0) ?? 0) >= firstWide
    ems += wide ? 1 : (latinWidths.find(([kind]) => kind.test(character))?.[1] ?? otherLatin)
  }
  return ems * size * (bold ? boldFactor : 1)
}

/**
 * What stays together on a line: a word, one Chinese character, a number and the character that counts
 * it (83 件); with them what opens before and what closes after. Every mark belongs to some piece.
 */
const piece =
  /[（《〈“‘「『【([{]*(?:\d[\d.,–]*%? ?[\u4e00-\u9fff]|[\u2e80-\uffff]|[^\s\u2e80-\uffff“‘]+)[，。、；：！？）》〉”’」』】…·%,.;:!?)\]}]*\s*|\S\s*/gu

/** A word too long for any line, as an address is, breaks where the line ends. */
function broken(word: string, width: number, size: number, bold: boolean): readonly string[] {
  if (textWidth(word.trim(), size, bold) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size, bold) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

function ended(line: string, width: number, size: number, bold: boolean): string {
  const characters = [...line]
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size, bold) > width)
    characters.pop()
  return `${characters.join('').trim()}…`
}

type Column = { readonly width: number; readonly size: number; readonly bold?: boolean }

/**
 * A text in lines no wider than the column, at most `most` of them: what does not fit is told by `…`.
 * Line breaks in the text count as blanks. Empty text has no lines.
 */
export function textLines(text: string, column: Column, most: number): readonly string[] {
  const { width, size, bold = false } = column
  const flat = text.replace(/\s+/g, ' ').trim()
  const lines: string[] = []
  let line = ''
  for (const word of flat.match(piece) ?? []) {
    for (const part of broken(word, width, size, bold)) {
      if (line !== '' && textWidth((line + part).trim(), size, bold) > width) {
        lines.push(line.trim())
        line = ''
      }
      line += part
    }
  }
  if (line.trim() !== '') lines.push(line.trim())
  if (lines.length <= most) return lines
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), ended(rest, width, size, bold)]
}
