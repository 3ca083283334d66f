import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startsWithinOneEdit } from '../../src/search/oneEdit'

/** All that one slip can make of a text, and the text itself. */
function slipsOf(text: string, letters: readonly string[]): ReadonlySet<string> {
  const slips = new Set([text])
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (after !== '') slips.add(before + after.slice(1))
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2))
    for (const letter of letters) {
      slips.add(before + letter + after)
      if (after !== '') slips.add(before + letter + after.slice(1))
    }
  }
  return slips
}

describe('beginning with a term within one slip', () => {
  it('forgives a wrong, a missing, an additional and two swapped characters', () => {
    for (const typed of ['xzfx', 'xfy', 'xzzfy', 'xzyf', 'xzfy'])
      expect(startsWithinOneEdit('xzfysqs', typed)).toBe(true)
  })

  it('does not forgive two', () => {
    for (const typed of ['azbysq', 'fysqs', 'xxzzfy']) {
      expect(startsWithinOneEdit('xzfysqs', typed)).toBe(false)
    }
  })

  it('reads from the given position', () => {
    expect(startsWithinOneEdit('市行政服议', '行政复议', 1)).toBe(true)
    expect(startsWithinOneEdit('市行政服议', '行政复议', 2)).toBe(false)
  })

  it('says the same as trying every slip there is', () => {
    const letters = ['a', 'b', 'c']
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(word, word, (text, term) => {
        const slips = [...slipsOf(term, letters)]
        expect(startsWithinOneEdit(text, term)).toBe(slips.some((slip) => text.startsWith(slip)))
      }),
      { numRuns: 500 },
    )
  })
})
