import type { Mistake, PlacedMistake } from './mistake'
import { printable } from './printable'

/** More are only counted: nobody reads them before the first are mended. */
const MOST = 200

/**
 * The mistakes as text for a terminal: each with file, line and column as editors link them, its path, and
 * what is wrong in Chinese and in English.
 */
export function formatMistakes(mistakes: readonly (Mistake | PlacedMistake)[]): string {
  const count = mistakes.length
  return [
    `数据文件有${count}处错误 · ${count === 1 ? '1 mistake' : `${count} mistakes`} in the data files`,
    ...mistakes.slice(0, MOST).map((mistake) => `\n${formatOne(mistake)}`),
    ...(count > MOST ? [`\n另有${count - MOST}处 · and ${count - MOST} more`] : []),
  ].join('\n')
}

function formatOne(mistake: Mistake | PlacedMistake): string {
  const { file, path, text } = mistake
  const place = 'place' in mistake ? mistake.place : null
  const where = place === null ? '' : `:${place.line}:${place.column}`
  const lines = [`${file}${where}`, ...(path.length === 0 ? [] : [path.join('.')])]
  return [lines.join('  '), `  ${text.zh}`, `  ${text.en}`].map(printable).join('\n')
}
