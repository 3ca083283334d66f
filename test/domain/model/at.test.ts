import { describe, expect, it } from 'vitest'
import { at, last } from '../../../src/domain/model/at'

describe('at', () => {
  it('returns the item at the index', () => {
    expect(at(['a', 'b'], 1)).toBe('b')
    expect(at([0, null], 0)).toBe(0)
    expect(at([0, null], 1)).toBeNull()
  })

  it('throws outside the list', () => {
    expect(() => at(['a'], 1)).toThrow(RangeError)
    expect(() => at(['a'], -1)).toThrow('No item -1 in a list of 1')
    expect(() => at([], 0)).toThrow(RangeError)
  })
})

describe('last', () => {
  it('returns the last item and throws on an empty list', () => {
    expect(last([1, 2])).toBe(2)
    expect(() => last([])).toThrow(RangeError)
  })
})
