export type Weight = 'normal' | 'bold'

/** Full-width signs that may not begin a line, and those that may not end one. */
const closing = '，。；：、？！）】》〉」』”’…—％%‰·)]}'
const opening = '（【《〈「『“‘([{'

/** Latin letters, signs and digits by their width in em; all others take 0.61. */
const narrow: readonly { readonly letters: RegExp; readonly ems: number }[] = [
  { letters: /[ iljI.,:;|!'’]/, ems: 0.3 },
  { letters: /[tfr()[\]{}/\\"-]/, ems: 0.41 },
  { letters: /[0-9acesvxyzkJ?*_$]/, ems: 0.575 },
  { letters: /[mwMW@%]/, ems: 0.93 },
  { letters: /[A-Z<>=+~&#]/, ems: 0.72 },
]

/** Width of a character in em: the widest of the fonts that the stack may meet (Arial, Segoe, Noto). */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return 0
  if (code > 0xffff) return 1.3
  // Quotes, dashes, arrows and signs are as wide as a character in Chinese fonts.
  if (code >= 0x2010) return 1
  return narrow.find(({ letters }) => letters.test(character))?.ems ?? 0.61
}

/** Gives the width of a text on one line, in the unit of the font size. */
export type Measure = (text: string, fontSize: number, weight: Weight) => number

/** Without a font at hand: rather a little too much than too little. */
export const estimatedWidth: Measure = (text, fontSize, weight) => {
  let ems = 0
  for (const character of text) ems += widthOf(character)
  return ems * fontSize * (weight === 'bold' ? 1.06 : 1)
}

/** How a text is set: what is needed to know where its lines end. */
export type TextStyle = {
  readonly width: number
  readonly font: number
  readonly weight: Weight
  readonly measure: Measure
}

/** A blank at which no line ends. */
const TIE = '\u00a0'

/** A text in which no line parts a number from what it counts: `2020 年`, `9 件`. */
export function withNonBreakingUnits(text: string): string {
  return text.replace(/([\d%]) (?=[\u4e00-\u9fff])/g, `$1${TIE}`)
}

/** What may not be parted at a line's end: words, and Chinese characters with their punctuation. */
export function pieces(text: string): readonly string[] {
  const found: string[] = []
  let isOpen = false
  for (const character of text.replace(/[ \t\r\n]+/g, ' ')) {
    const last = found[found.length - 1] ?? ''
    const before = [...last].pop() ?? ''
    const isWord = character < '\u2e80' && before < '\u2e80' && !/^[ -]?$/.test(before)
    const isTied = character === TIE || before === TIE
    const joins = last !== '' && (isOpen || isTied || closing.includes(character) || isWord)
    if (joins || (character === ' ' && last !== '')) found[found.length - 1] = last + character
    else found.push(character)
    isOpen = opening.includes(character)
  }
  return found
}

/**
 * A text on lines as a browser breaks it (`overflow-wrap: break-word`). Blanks at the ends of lines are
 * kept; no text gives no line.
 */
export function wrapLines(text: string, setting: TextStyle): readonly string[] {
  const { width, font, weight, measure } = setting
  const lines: string[] = []
  let line = ''
  const fits = (candidate: string) => measure(candidate.trimEnd(), font, weight) <= width
  for (const piece of pieces(text)) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line)
      line = ''
    }
    if (fits(line + piece)) {
      line += piece
      continue
    }
    // Longer than a line of its own: broken wherever the line ends, or wherever else the browser finds
    // a reason to (after `>`, `/`, `?`), for which a line is kept free.
    lines.push('')
    for (const character of piece) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The text, or as much of its beginning as stands on so many lines, with `…`. */
export function truncateLines(text: string, most: number, setting: TextStyle): string {
  const lines = wrapLines(text, setting)
  if (lines.length <= most) return text
  const characters = [...lines.slice(0, most).join('').trimEnd()]
  while (wrapLines(`${characters.join('')}…`, setting).length > most) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
