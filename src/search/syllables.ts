/**
 * How many syllables from `start` the letters of the term spell, where each syllable may be abbreviated:
 * `tj`, `tiaojie`, `tiaoj` and `tji` all spell tiao jie. Zero where they spell none.
 */
export function syllablesSpelt(syllables: readonly string[], start: number, term: string): number {
  const syllable = syllables[start]
  if (syllable === undefined || term === '') return 0
  let shared = 0
  while (shared < syllable.length && term[shared] === syllable[shared]) shared += 1
  // The longest match first: it is usually meant, and rarely needs backtracking.
  for (let taken = shared; taken > 0; taken--) {
    if (taken === term.length) return 1
    const further = syllablesSpelt(syllables, start + 1, term.slice(taken))
    if (further > 0) return further + 1
  }
  return 0
}
