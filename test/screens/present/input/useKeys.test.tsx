// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Meaning } from '../../../../src/screens/present/input/keys'
import { useKeys } from '../../../../src/screens/present/input/useKeys'

afterEach(() => {
  document.body.innerHTML = ''
})

function listen(disabled = false) {
  const onMeaning = vi.fn<(meaning: Meaning) => void>()
  const onOther = vi.fn<(key: string) => void>()
  renderHook(() => useKeys({ customKeys: {}, disabled, onMeaning, onOther }))
  return { onMeaning, onOther }
}

/** Presses a key on an element of the page; whether the browser may still do its own with it. */
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  return on.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  )
}

function put(html: string): Element {
  document.body.innerHTML = html
  const element = document.body.firstElementChild
  if (element === null) throw new Error('nothing was put')
  return element
}

describe('a key with a meaning', () => {
  it('is kept from the browser, which would scroll, reload, search or go back by it', () => {
    const { onMeaning } = listen()
    const keys = [' ', 'F5', '/', 'Backspace', 'PageDown', 'ArrowDown', 'Home', 'End', 'Enter', 'b']
    for (const key of keys) expect(press(key), key).toBe(false)
    expect(onMeaning).toHaveBeenCalledTimes(keys.length)
  })

  it('is kept from what has the focus, such as a chart with keys of its own', () => {
    const { onMeaning } = listen()
    const chart = put('<div role="application" tabindex="0"></div>')
    const ownKey = vi.fn<() => void>()
    chart.addEventListener('keydown', ownKey)
    press('ArrowRight', chart)
    expect(ownKey).not.toHaveBeenCalled()
    expect(onMeaning).toHaveBeenCalledWith({ kind: 'command', command: 'next' })
  })

  it('puts away a toolbar that a stray Tab reached, so that the next Space is not a button’s', () => {
    const { onMeaning } = listen()
    const stage = put(
      '<main class="presentation" tabindex="-1"><div class="present-controls" tabindex="0"><button></button></div></main>',
    )
    const controls = stage.querySelectorAll<HTMLElement>('.present-controls, button')
    for (const [index, control] of Array.from(controls).entries()) {
      control.focus()
      press('PageDown', control)
      expect(document.activeElement).toBe(stage)
      expect(onMeaning).toHaveBeenCalledTimes(index + 1)
    }
  })

  it('leads on by Space and Enter where Tab reached only the toolbar as a whole', () => {
    const { onMeaning } = listen()
    const toolbar = put('<div class="present-controls" tabindex="0"><button></button></div>')
    for (const key of [' ', 'Enter']) expect(press(key, toolbar)).toBe(false)
    expect(onMeaning).toHaveBeenCalledTimes(2)
  })

  it('counts once when it is held down, and stays kept from the browser', () => {
    const { onMeaning } = listen()
    press('PageDown')
    expect(press('PageDown', document.body, { repeat: true })).toBe(false)
    expect(onMeaning).toHaveBeenCalledTimes(1)
  })
})

describe('what has a use of its own for a key', () => {
  it('keeps it: letters and Enter in a field, but not Esc nor a clicker’s keys', () => {
    const { onMeaning } = listen()
    for (const field of ['<input>', '<textarea></textarea>', '<select></select>']) {
      const element = put(field)
      for (const key of ['b', '1', 'Enter', 'Backspace', 'ArrowDown', ' '])
        expect(press(key, element), key).toBe(true)
    }
    expect(onMeaning).not.toHaveBeenCalled()
    const field = put('<input>')
    for (const key of ['Escape', 'PageDown', 'PageUp', 'F5']) expect(press(key, field)).toBe(false)
  })

  it('keeps it: Enter and the space bar on a button or link, but no other key', () => {
    const { onMeaning } = listen()
    for (const control of ['<button></button>', '<a href="#x"></a>']) {
      const element = put(control)
      expect(press('Enter', element)).toBe(true)
      expect(press(' ', element)).toBe(true)
    }
    expect(onMeaning).not.toHaveBeenCalled()
    expect(press('PageDown', put('<button></button>'))).toBe(false)
  })

  it('keeps it: ↑ and ↓ where notes scroll', () => {
    listen()
    const notes = put('<div data-scrolls tabindex="0"></div>')
    expect(press('ArrowDown', notes)).toBe(true)
    expect(press('ArrowRight', notes)).toBe(false)
  })

  it('keeps it: an input method at work', () => {
    listen()
    expect(press('Escape', put('<input>'), { isComposing: true })).toBe(true)
  })
})

describe('any other key', () => {
  it('stays the browser’s, and is told of unless it only goes with another', () => {
    const { onMeaning, onOther } = listen()
    expect(press('Tab')).toBe(true)
    expect(press('x')).toBe(true)
    expect(press('p', document.body, { ctrlKey: true })).toBe(true)
    for (const key of ['Shift', 'Control', 'Alt', 'Meta']) press(key)
    expect(onOther.mock.calls).toEqual([['Tab'], ['x'], ['p']])
    expect(onMeaning).not.toHaveBeenCalled()
  })

  it('is not heard at all while someone else listens, as the clicker test does', () => {
    const { onMeaning, onOther } = listen(true)
    expect(press('PageDown')).toBe(true)
    press('x')
    expect(onMeaning).not.toHaveBeenCalled()
    expect(onOther).not.toHaveBeenCalled()
  })
})
