import type { Region } from '../../../domain/model/catalog'

/** Lines in which a report names its place. */
const HEAD_LINES = 12

/** The region that the beginning of a report names first, in 昭通市昭阳区 the inner one; null for none. */
export function guessRegion(text: string, regions: readonly Region[]): Region | null {
  const head = text.split('\n', HEAD_LINES).join('\n').slice(0, 1000)
  const named = regions.filter(({ name }) => name.zh !== '' && head.includes(name.zh))
  let start = Math.min(...named.map(({ name }) => head.indexOf(name.zh)))
  let guess: Region | null = null
  for (;;) {
    const inner = longestAt(head, start, named)
    if (inner === null) return guess
    guess = inner
    start += inner.name.zh.length
  }
}

function longestAt(head: string, start: number, regions: readonly Region[]): Region | null {
  const [longest] = regions
    .filter(({ name }) => head.startsWith(name.zh, start))
    .sort((a, b) => b.name.zh.length - a.name.zh.length)
  return longest ?? null
}
