/** Marks, digits and the words that every name has. */
const NOISE = /[“”"'()（）、，,。：:；《》\s\d\uE000]|件数|人数|次数|事项数|案件数|数$|情况|工作/g

/** The pairs of signs of a text, each once: 行政, 政复, 复议. Texts of one sign give that sign. */
export function listPairs(text: string): ReadonlySet<string> {
  const plain = text.replace(NOISE, '')
  if (plain.length === 1) return new Set([plain])
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2))
  return pairs
}

/** How rare each pair is among texts: pairs of every name say little. */
export function weighPairs(texts: readonly ReadonlySet<string>[]): (pair: string) => number {
  const counts = new Map<string, number>()
  for (const pairs of texts) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return (pair) => Math.log(1 + texts.length / (counts.get(pair) ?? 0.5))
}

/** The share, by weight, of pairs that a text has; 0 of none. */
export function coverage(
  pairs: ReadonlySet<string>,
  weigh: (pair: string) => number,
  has: (pair: string) => number,
): number {
  let total = 0
  let found = 0
  for (const pair of pairs) {
    const weight = weigh(pair)
    total += weight
    found += weight * has(pair)
  }
  return total === 0 ? 0 : found / total
}
