/**
 * A number from 0 up to 1 that depends on the given words alone: chance without a clock or a state, so
 * that a synthetic dataset is the same on every machine and any corner of it can be requested by itself.
 * FNV-1a, with the finish of MurmurHash3 because neighbouring words must not give neighbouring numbers.
 */
export function seeded(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  const text = words.join('|')
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000
}

/** Near enough to a standard normal number: the sum of four uniform ones, made to spread by 1. */
export function seededNormal(...words: readonly (string | number)[]): number {
  let sum = -2
  for (let draw = 0; draw < 4; draw++) sum += seeded(...words, draw)
  return sum * Math.sqrt(3)
}
