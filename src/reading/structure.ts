import { parseChinese } from './numerals/chinese'
import type { Place } from './figures/figure'
import type { Span } from './span'

/** The parts of a report: where each place begins, and the chapters about what is planned. */
export type Structure = {
  /** In the order of the text; a place holds until the next one. */
  readonly places: readonly { readonly start: number; readonly place: Place }[]
  readonly planned: readonly Span[]
}

const DIGITS = '[一二三四五六七八九十]{1,3}'
const MARK = new RegExp(
  `^[ \\t]*(?:(${DIGITS})、|\\((${DIGITS})\\)|(\\d{1,2})[.、](?!\\d))|(?:^|[。;:,、)])\\s*(${DIGITS})\\s?是(?!否)`,
  'gm',
)
const PLANNED =
  /下一?(?:步|阶段)|打算|工作计划|展望|工作思路|工作安排|工作重点|努力方向|改进措施和下/
const DONE = /完成情况|落实情况|执行情况|进展/

/** Reads the headings 一、 (一) 1. and the items 一是 of a folded text. `year`: of the report, null if unknown. */
export function readStructure(folded: string, year: number | null): Structure {
  const places: { start: number; place: Place }[] = []
  const planned: { start: number; end: number }[] = []
  let place: Place = { part: null, chapter: null, item: null }
  for (const match of folded.matchAll(MARK)) {
    const [, part, chapter, number, item] = match
    const start = match.index
    if (part !== undefined) {
      place = { part: toNumber(part), chapter: null, item: null }
      closePlanned(planned, start)
      if (isPlanned(readLine(folded, start), year)) planned.push({ start, end: folded.length })
    } else if (chapter !== undefined) place = { ...place, chapter: toNumber(chapter), item: null }
    else place = { ...place, item: number === undefined ? toNumber(item ?? '') : Number(number) }
    places.push({ start, place })
  }
  return { places, planned }
}

/** The place of a position: that of the last mark before it. */
export function findPlace({ places }: Structure, at: number): Place {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return places[low - 1]?.place ?? { part: null, chapter: null, item: null }
}

function toNumber(digits: string): number {
  const single = '一二三四五六七八九'.indexOf(digits)
  return single >= 0 ? single + 1 : (parseChinese(digits) ?? 0)
}

function readLine(text: string, at: number): string {
  const line = /^\s*[^\n]*/.exec(text.slice(at, at + 200))?.[0] ?? ''
  // A heading that runs into its paragraph ends at its first full stop.
  return line.trim().split('。')[0]?.slice(0, 40) ?? ''
}

function isPlanned(heading: string, year: number | null): boolean {
  if (DONE.test(heading)) return false
  if (PLANNED.test(heading)) return true
  const named = /((?:19|20)\d\d)年/.exec(heading)?.[1]
  return named !== undefined && year !== null && Number(named) > year
}

function closePlanned(planned: { start: number; end: number }[], at: number): void {
  const last = planned[planned.length - 1]
  if (last !== undefined && last.end > at) last.end = at
}
