import { formatNumber } from './formatNumber'
import type { Level, List, Numbering } from './readNumbering'
import type { FindStyle } from './readStyles'

/** What a paragraph itself says of its numbering; undefined leaves it to its style. */
export type ParagraphNumbering = {
  readonly style: string | null
  readonly numberId: string | undefined
  readonly level: number | undefined
}

/** The label of each paragraph in turn, such as （一）; '' without numbering. Counts as Word does. */
export type NextLabel = (paragraph: ParagraphNumbering) => string

export function createLabels(numbering: Numbering, findStyle: FindStyle): NextLabel {
  /** The last number of each level, by abstract list. */
  const counters = new Map<string, Map<number, number>>()
  const started = new Set<string>()

  return (paragraph) => {
    const style = findStyle(paragraph.style)
    const numberId = paragraph.numberId ?? style.numberId
    const list = numberId === undefined ? undefined : numbering.get(numberId)
    if (numberId === undefined || list === undefined) return ''
    const isOwn = paragraph.numberId !== undefined || paragraph.level !== undefined
    const index =
      paragraph.level ?? (isOwn ? 0 : findStyleLevel(list, style.id)) ?? style.level ?? 0
    const level = list.levels.get(index)
    if (level === undefined) return ''
    const counter = counters.get(list.abstractId) ?? new Map<number, number>()
    counters.set(list.abstractId, counter)
    const start = list.starts.get(index)
    const key = `${numberId} ${index}`
    if (start !== undefined && !started.has(key)) counter.set(index, start)
    else counter.set(index, (counter.get(index) ?? level.start - 1) + 1)
    started.add(key)
    for (const deeper of counter.keys())
      if (deeper > index && restarts(list.levels.get(deeper), deeper, index)) counter.delete(deeper)
    return formatLabel(list, level, counter)
  }
}

/** The level that numbers the paragraphs of a style. */
function findStyleLevel(list: List, style: string): number | undefined {
  return [...list.levels].find(([, level]) => level.style === style)?.[0]
}

function restarts(level: Level | undefined, index: number, after: number): boolean {
  return after < (level?.restart ?? index)
}

function formatLabel(list: List, level: Level, counter: Map<number, number>): string {
  if (level.format === 'bullet') return '• '
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const format = level.isLegal ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal')
    return formatNumber(counter.get(index) ?? list.levels.get(index)?.start ?? 1, format)
  })
  // Without a blank, "1." and "2020年" would become "1.2020年".
  return /[\w.)]$/.test(text) ? `${text} ` : text
}
