import { afterEach, describe, expect, it, vi } from 'vitest'
import { recallFormat, rememberFormat } from '../../src/exports/browser/formatMemory'
import { chooseQuick, findQuick } from '../../src/exports/quickExports'

const actions = ['xlsx', 'csv', 'xlsx-all', 'csv-all', 'png', 'svg', 'sentence', 'table'].map(
  (id) => ({ id }),
)

describe('a button of a page', () => {
  it('does the usual format of what is in view, or of all where the view has none', () => {
    expect(chooseQuick(actions, 'file', null)?.id).toBe('xlsx')
    expect(chooseQuick(actions.slice(2), 'file', null)?.id).toBe('xlsx-all')
    expect(chooseQuick(actions, 'picture', null)?.id).toBe('png')
    expect(chooseQuick([], 'sentence', null)).toBeNull()
  })

  it('does the remembered format where the view has it', () => {
    expect(chooseQuick(actions, 'file', 'csv')?.id).toBe('csv')
    expect(chooseQuick(actions, 'picture', 'slide')?.id).toBe('png')
    expect(chooseQuick(actions, 'picture', 'nonsense')?.id).toBe('png')
  })

  it('belongs to the actions of the menu that have its formats', () => {
    expect(findQuick({ id: 'csv-places' })).toEqual({ quick: 'file', format: 'csv' })
    expect(findQuick({ id: 'citation-short' })).toBeNull()
  })
})

describe('the last format', () => {
  afterEach(() => localStorage.clear())

  it('is remembered', () => {
    expect(recallFormat('file')).toBeNull()
    rememberFormat('file', 'csv')
    expect(recallFormat('file')).toBe('csv')
  })

  it('is forgotten without a fault where the browser stores nothing', () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    rememberFormat('file', 'csv')
    expect(recallFormat('file')).toBeNull()
  })
})
