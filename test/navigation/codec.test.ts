import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../src/navigation/codec'

describe('the codec of the search', () => {
  it('keeps a region code as text', () => {
    expect(parseSearch('?region=530600')).toEqual({ region: '530600' })
  })

  it('writes readable commas and omits empty values', () => {
    expect(stringifySearch({ items: 'a.b,c.d', lang: undefined, q: '' })).toBe('?items=a.b,c.d')
    expect(stringifySearch({})).toBe('')
  })

  it('takes the last of a repeated key, and accepts a damaged percent sign', () => {
    expect(parseSearch('lang=zh&lang=en')).toEqual({ lang: 'en' })
    expect(parseSearch('?years=%E0%A4%A')).toHaveProperty('years')
  })

  it('parses what it wrote, for any text', () => {
    fc.assert(
      fc.property(
        // A value like `a?b=c` or `%41` is taken for a damaged link.
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[^?&%]+$/)),
        (said) => {
          expect(parseSearch(stringifySearch(said))).toEqual({ ...said })
        },
      ),
    )
  })
})
