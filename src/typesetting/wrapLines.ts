import { estimateWidth, type Measure, type Weight } from './textWidth'

/** What decides where the lines of a text end. */
export type TextStyle = {
  readonly width: number
  readonly fontSize: number
  readonly weight: Weight
  readonly measure: Measure
}

/** Punctuation and the wide blank, which may not start a line, and punctuation that may not end one. */
const closing = '，。；：、？！）】》〉」』”’…—％‰·\u3000)]},.;:!?%'
const opening = '（【《〈「『“‘([{'

const NO_BREAK_SPACE = '\u00a0'

/** The parts that no line break may split: words, figures with their unit (`2020年`, `1600余个`), and Chinese characters with their punctuation. */
export function splitPieces(text: string): readonly string[] {
  const pieces: string[] = []
  let isOpen = false
  for (const character of text.replace(/[ \t\r\n]+/g, ' ')) {
    const last = pieces[pieces.length - 1] ?? ''
    // Its end decides; a word of 40,000 letters read whole for each of them takes minutes.
    const end = last.slice(-2)
    const before = [...end].pop() ?? ''
    const isWord = character < '\u2e80' && before < '\u2e80' && !/^[ -]?$/.test(before)
    const isTied = character === NO_BREAK_SPACE || before === NO_BREAK_SPACE
    const isUnit = /[\d%][余多]?$/.test(end) && /[\u4e00-\u9fff]/.test(character)
    const joins =
      last !== '' && (isOpen || isTied || isUnit || closing.includes(character) || isWord)
    if (joins || (character === ' ' && last !== '')) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
    isOpen = opening.includes(character)
  }
  return pieces
}

type Wrapped = {
  readonly lines: readonly string[]
  /** Words longer than a line: broken where the line ends. */
  readonly broken: number
}

function wrap(text: string, { width, fontSize, weight, measure }: TextStyle): Wrapped {
  const fits = (candidate: string) => measure(candidate.trimEnd(), fontSize, weight) <= width
  const lines: string[] = []
  let line = ''
  let broken = 0
  const startLine = () => {
    if (line !== '') lines.push(line)
    line = ''
  }
  for (const piece of splitPieces(text)) {
    if (!fits(line + piece)) startLine()
    if (fits(line + piece)) {
      line += piece
      continue
    }
    broken += 1
    for (const character of piece) {
      if (!fits(line + character)) startLine()
      line += character
    }
  }
  return { lines: line === '' ? lines : [...lines, line], broken }
}

/** Breaks a text into lines as a browser does; an empty text has no lines. */
export function wrapLines(text: string, style: TextStyle): readonly string[] {
  return wrap(text, style).lines
}

/** How many lines a browser needs at most: it may break a long word earlier, after `/` or `?`. */
export function countLines(text: string, style: TextStyle): number {
  const { lines, broken } = wrap(text, style)
  return lines.length + broken
}

/** The longest beginning with `…` that passes; binary search, since each try measures the text. */
function truncate(text: string, fits: (candidate: string) => boolean): string {
  const characters = [...text]
  const cut = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(cut(middle))) low = middle
    else high = middle - 1
  }
  return cut(low)
}

/** The text, cut with `…` where a browser may need more than `most` lines for it. */
export function truncateLines(text: string, most: number, style: TextStyle): string {
  if (countLines(text, style) <= most) return text
  const start = wrapLines(text, style).slice(0, most).join('')
  return truncate(start, (candidate) => countLines(candidate, style) <= most)
}

/** At most `most` lines for SVG, the last cut with `…`; a number stays with its Chinese unit. */
export function fitLines(
  text: string,
  most: number,
  column: Omit<TextStyle, 'measure'>,
): readonly string[] {
  const style = { ...column, measure: estimateWidth }
  const lines = wrapLines(text.trim(), style)
  const kept = lines.slice(0, most)
  if (lines.length > most) {
    const rest = lines.slice(most - 1).join('')
    kept[most - 1] = truncate(rest, (candidate) => wrapLines(candidate, style).length <= 1)
  }
  return kept.map((line) => line.replace(/\u00a0/g, ' ').trimEnd())
}
