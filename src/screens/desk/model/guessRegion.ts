import type { Region } from '../../../domain/model/catalog'

/** Lines in which a report names its place. */
const HEAD_LINES = 12

/** The region that the beginning of a report names, the longest name first; null for none. */
export function guessRegion(text: string, regions: readonly Region[]): Region | null {
  const head = text.split('\n', HEAD_LINES).join('\n').slice(0, 1000)
  const named = regions
    .filter(({ name }) => name.zh !== '' && head.includes(name.zh))
    .sort((a, b) => b.name.zh.length - a.name.zh.length)
  return named[0] ?? null
}
