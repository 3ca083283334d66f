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
  renderHook(() => useKeys({ disabled, onMeaning, onOther }))
  return { onMeaning, onOther }
}

/** Presses a key on an element; returns whether the browser may handle it. */
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  return on.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  )
}

function render(html: string): Element {
  document.body.innerHTML = html
  const element = document.body.firstElementChild
  if (element === null) throw new Error('nothing was rendered')
  return element
}

describe('a key with a command', () => {
  it('does not reach the browser, which would scroll, reload, search or go back', () => {
    const { onMeaning } = listen()
    const keys = [' ', 'F5', '/', 'Backspace', 'PageDown', 'ArrowDown', 'Home', 'End', 'Enter', 'b']
    for (const key of keys) expect(press(key), key).toBe(false)
    expect(onMeaning).toHaveBeenCalledTimes(keys.length)
  })

  it('does not reach a focused chart with keys of its own', () => {
    const { onMeaning } = listen()
    const chart = render('<div role="application" tabindex="0"></div>')
    const ownKey = vi.fn<() => void>()
    chart.addEventListener('keydown', ownKey)
    press('ArrowRight', chart)
    expect(ownKey).not.toHaveBeenCalled()
    expect(onMeaning).toHaveBeenCalledWith({ kind: 'command', command: 'next' })
  })

  it('moves the focus from the toolbar back to the presentation', () => {
    const { onMeaning } = listen()
    const presentation = render(
      '<main class="presentation" tabindex="-1"><div class="present-controls" tabindex="0"><button></button></div></main>',
    )
    const controls = presentation.querySelectorAll<HTMLElement>('.present-controls, button')
    for (const [index, control] of Array.from(controls).entries()) {
      control.focus()
      press('PageDown', control)
      expect(document.activeElement).toBe(presentation)
      expect(onMeaning).toHaveBeenCalledTimes(index + 1)
    }
  })

  it('goes forward by Space and Enter on the focused toolbar', () => {
    const { onMeaning } = listen()
    const toolbar = render('<div class="present-controls" tabindex="0"><button></button></div>')
    for (const key of [' ', 'Enter']) expect(press(key, toolbar)).toBe(false)
    expect(onMeaning).toHaveBeenCalledTimes(2)
  })

  it('counts once when held down', () => {
    const { onMeaning } = listen()
    press('PageDown')
    expect(press('PageDown', document.body, { repeat: true })).toBe(false)
    expect(onMeaning).toHaveBeenCalledTimes(1)
  })
})

describe('a focused element that needs a key', () => {
  it('keeps letters and Enter in a field, but not Esc or the keys of clickers', () => {
    const { onMeaning } = listen()
    for (const field of ['<input>', '<textarea></textarea>', '<select></select>']) {
      const element = render(field)
      for (const key of ['b', '1', 'Enter', 'Backspace', 'ArrowDown', ' '])
        expect(press(key, element), key).toBe(true)
    }
    expect(onMeaning).not.toHaveBeenCalled()
    const field = render('<input>')
    for (const key of ['Escape', 'PageDown', 'PageUp', 'F5']) expect(press(key, field)).toBe(false)
  })

  it('keeps Enter and the space bar on a button or link, but no other key', () => {
    const { onMeaning } = listen()
    for (const control of ['<button></button>', '<a href="#x"></a>']) {
      const element = render(control)
      expect(press('Enter', element)).toBe(true)
      expect(press(' ', element)).toBe(true)
    }
    expect(onMeaning).not.toHaveBeenCalled()
    expect(press('PageDown', render('<button></button>'))).toBe(false)
  })

  it('keeps ↑ and ↓ in scrolling notes', () => {
    listen()
    const notes = render('<div data-scrolls tabindex="0"></div>')
    expect(press('ArrowDown', notes)).toBe(true)
    expect(press('ArrowRight', notes)).toBe(false)
  })

  it('keeps all keys during composition', () => {
    listen()
    expect(press('Escape', render('<input>'), { isComposing: true })).toBe(true)
  })

  it('leaves the Enter that ends a composition to the input method', () => {
    const { onMeaning, onOther } = listen()
    for (const key of ['Enter', 'Process'])
      expect(press(key, document.body, { code: 'Enter', keyCode: 229 })).toBe(true)
    expect(onMeaning).not.toHaveBeenCalled()
    expect(onOther).not.toHaveBeenCalled()
    expect(press('Process', document.body, { code: 'KeyB', keyCode: 229 })).toBe(false)
  })
})

describe('any other key', () => {
  it('is left to the browser and reported, unless it is a modifier', () => {
    const { onMeaning, onOther } = listen()
    expect(press('Tab')).toBe(true)
    expect(press('x')).toBe(true)
    expect(press('p', document.body, { ctrlKey: true })).toBe(true)
    for (const key of ['Shift', 'Control', 'Alt', 'Meta']) press(key)
    expect(onOther.mock.calls).toEqual([['Tab'], ['x'], ['p']])
    expect(onMeaning).not.toHaveBeenCalled()
  })

  it('is ignored while the clicker test listens', () => {
    const { onMeaning, onOther } = listen(true)
    expect(press('PageDown')).toBe(true)
    press('x')
    expect(onMeaning).not.toHaveBeenCalled()
    expect(onOther).not.toHaveBeenCalled()
  })
})
