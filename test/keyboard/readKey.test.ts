import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKey } from '../../src/keyboard/readKey'

const press = (key: string, code: string, composing: Partial<KeyboardEvent> = {}) =>
  readKey({ key, code, isComposing: false, keyCode: 0, ...composing })

describe('readKey', () => {
  it.each(['Enter', 'Escape', 'ArrowDown', 'Tab'])('leaves %s to an input method', (key) => {
    expect(press(key, key)).toBe(key)
    // Chromium during a composition, Safari after it, Windows with the name of the key hidden.
    expect(press(key, key, { isComposing: true })).toBeNull()
    expect(press(key, key, { keyCode: 229 })).toBeNull()
    expect(press('Process', key, { keyCode: 229 })).toBeNull()
  })

  it('lets a typing key be a command while an input method is on but composes nothing', () => {
    expect(press('Process', 'KeyB', { keyCode: 229 })).toBe('Process')
    expect(press('Process', 'KeyB', { keyCode: 229, isComposing: true })).toBeNull()
  })
})

describe('every source file', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path): [string, string] => [path, readFileSync(join('src', path), 'utf8')])

  it('reads the key of an event by readKey only', () => {
    const listeners = sources.filter(([, text]) => /keydown|onKey|KeyboardEvent/.test(text))
    expect(listeners.length).toBeGreaterThan(8)
    const direct = listeners.filter(
      ([path, text]) =>
        !path.endsWith('readKey.ts') &&
        (/event\.(?:nativeEvent\.)?(?:key|which|keyCode)\b|\bkey\b[^}\n]*\} = event/.test(text) ||
          /key(?:up|press)|onKey(?:Up|Press)/i.test(text)),
    )
    expect(direct.map(([path]) => path)).toEqual([])
  })

  it('keeps a composition from submitting each of its forms', () => {
    const forms = sources.filter(([, text]) => text.includes('<form'))
    expect(forms.length).toBeGreaterThan(1)
    const unguarded = forms.filter(([, text]) => !text.includes('onKeyDown={keepFromSubmitting}'))
    expect(unguarded.map(([path]) => path)).toEqual([])
  })
})
