import { afterEach, describe, expect, it } from 'vitest'
import { provideReplaceAll } from '../../src/app/replaceAll'

const name = 'replaceAll'
const native = Object.getOwnPropertyDescriptor(String.prototype, name)

type Replacing = { replaceAll: (wanted: string | RegExp, by: string) => string }

/** Text as a browser sees it that was born without `replaceAll`. */
function inOldBrowser(text: string): Replacing {
  Reflect.deleteProperty(String.prototype, name)
  provideReplaceAll()
  return text as unknown as Replacing
}

afterEach(() => {
  if (native !== undefined) Reflect.defineProperty(String.prototype, name, native)
})

describe('the stand-in for replaceAll', () => {
  it.each([
    ['a%2Fb%2Fc', '%2F', '/', 'a/b/c'],
    ['1+1+1', '+', '−', '1−1−1'],
    ['a.b*c', '.', '$&$&', 'a..b*c'],
    ['(a)[b]{c}^$|\\', '$|\\', '', '(a)[b]{c}^'],
  ])('makes of %s, %s by %s, what a newer browser makes', (text, wanted, by, expected) => {
    expect(inOldBrowser(text).replaceAll(wanted, by)).toBe(expected)
  })

  it('takes a pattern as it is', () => {
    expect(inOldBrowser('%e0%A4%A').replaceAll(/%[0-9A-F]{2}/gi, '?')).toBe('??%A')
  })

  it('leaves a browser alone that has its own', () => {
    provideReplaceAll()
    expect(Object.getOwnPropertyDescriptor(String.prototype, name)).toEqual(native)
  })
})
