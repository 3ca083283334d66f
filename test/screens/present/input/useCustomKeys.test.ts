import { readCustomKeys, saveCustomKeys } from '../../../../src/screens/present/input/useCustomKeys'
import { describe, expect, it, vi } from 'vitest'

function storageOf(text: string | null) {
  const kept = { text }
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: () => kept.text,
      setItem: (_: string, value: string) => {
        kept.text = value
      },
    },
  })
}

describe('keys that were learned', () => {
  it('are there again after a reload', () => {
    storageOf(null)
    expect(readCustomKeys()).toEqual({})
    saveCustomKeys({ AudioVolumeUp: 'next', LaunchMail: 'black' })
    expect(readCustomKeys()).toEqual({ AudioVolumeUp: 'next', LaunchMail: 'black' })
  })

  it('are none where something else was stored', () => {
    for (const text of ['nonsense', 'null', '7', '{"x":"explode","y":7}']) {
      storageOf(text)
      expect(readCustomKeys()).toEqual({})
    }
  })

  it('are none, and no fault, where storage is blocked', () => {
    vi.stubGlobal('window', {
      get sessionStorage(): Storage {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(readCustomKeys()).toEqual({})
    expect(() => saveCustomKeys({ x: 'next' })).not.toThrow()
  })
})
