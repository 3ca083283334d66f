import { linesOf, type Setting } from './textLines'

/**
 * A headline on lines that end where its clauses do, as a newspaper sets it; null where that would take
 * more lines than it needs, or a clause is longer than a line.
 */
export function phrased(text: string, setting: Setting): readonly string[] | null {
  const clauses = text.match(/[^，]+，?/g) ?? []
  const { width, font, weight, measure } = setting
  const fits = (line: string) => measure(line.trimEnd(), font, weight) <= width
  if (clauses.length < 2 || !clauses.every(fits)) return null
  const lines: string[] = []
  for (const clause of clauses) {
    const last = lines[lines.length - 1]
    if (last !== undefined && fits(last + clause)) lines[lines.length - 1] = last + clause
    else lines.push(clause)
  }
  return lines.length > 1 && lines.length <= linesOf(text, setting).length ? lines : null
}
