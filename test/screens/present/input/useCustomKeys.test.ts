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

describe('stored custom keys', () => {
  it('are read again after a reload', () => {
    storageOf(null)
    expect(readCustomKeys()).toEqual({})
    saveCustomKeys({ AudioVolumeUp: 'next', LaunchMail: 'black' })
    expect(readCustomKeys()).toEqual({ AudioVolumeUp: 'next', LaunchMail: 'black' })
  })

  it('are empty where something else is stored', () => {
    for (const text of ['nonsense', 'null', '7', '{"x":"explode","y":7}']) {
      storageOf(text)
      expect(readCustomKeys()).toEqual({})
    }
  })

  it('are empty, without an error, where storage is blocked', () => {
    vi.stubGlobal('window', {
      get sessionStorage(): Storage {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(readCustomKeys()).toEqual({})
    expect(() => saveCustomKeys({ x: 'next' })).not.toThrow()
  })
})
