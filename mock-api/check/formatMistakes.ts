import type { Mistake, PlacedMistake } from './mistake'

/**
 * The mistakes as text for a terminal: each with file, line and column as editors link them, its path, and
 * what is wrong in Chinese and in English. `folder` is written before each file.
 */
export function formatMistakes(
  mistakes: readonly (Mistake | PlacedMistake)[],
  folder: string,
): string {
  const count = mistakes.length
  return [
    `数据文件有${count}处错误 · ${count === 1 ? '1 mistake' : `${count} mistakes`} in the data files`,
    ...mistakes.map((mistake) => `\n${formatOne(mistake, folder)}`),
  ].join('\n')
}

function formatOne(mistake: Mistake | PlacedMistake, folder: string): string {
  const { file, path, text } = mistake
  const place = 'place' in mistake ? mistake.place : null
  const where = place === null ? '' : `:${place.line}:${place.column}`
  const lines = [`${folder}/${file}${where}`, ...(path.length === 0 ? [] : [path.join('.')])]
  return [lines.join('  '), `  ${text.zh}`, `  ${text.en}`].join('\n')
}
