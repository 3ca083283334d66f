import { describe, expect, it } from 'vitest'
import { keyName, findMeaning, type Pressed } from '../../../../src/screens/present/input/keys'

function pressed(key: string, more: Partial<Pressed> = {}): Pressed {
  return { key, code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more }
}

const meaning = (key: string, more?: Partial<Pressed>) => {
  const found = findMeaning(pressed(key, more))
  return found?.kind === 'command' ? found.command : found?.digit
}

describe('a key of the list', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N']],
    ['enter', ['Enter']],
    ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', 'W', ',']],
    ['fullScreen', ['f', 'F', 'F5']],
    ['escape', ['Escape']],
    ['grid', ['o', 'O']],
    ['autoPlay', ['a', 'A']],
    ['help', ['?']],
    ['answer', ['/']],
    ['dark', ['d']],
    ['speaker', ['s']],
    ['7', ['7']],
  ])('means %s', (command, keys) => {
    expect(keys.map((key) => meaning(key))).toEqual(keys.map(() => command))
  })

  it('means the same under a Chinese input method', () => {
    const typed = ['。', '，', '、', '？', 'ｂ', '３', '　'].map((key) => meaning(key))
    expect(typed).toEqual(['black', 'white', 'answer', 'help', 'black', '3', 'next'])
    expect(meaning('Process', { code: 'KeyB' })).toBe('black')
    expect(meaning('Process', { code: 'Digit4' })).toBe('4')
    expect(meaning('Process', { code: 'Slash' })).toBe('answer')
    expect(meaning('Process', { code: 'Slash', shiftKey: true })).toBe('help')
    expect(meaning('Unidentified', { code: 'PageDown' })).toBe('next')
  })

  it('means the same on the number pad', () => {
    expect(meaning('Unidentified', { code: 'NumpadDecimal' })).toBe('black')
    expect(meaning('Unidentified', { code: 'NumpadEnter' })).toBe('enter')
    expect(meaning('Unidentified', { code: 'Numpad7' })).toBe('7')
  })

  it('goes back with Shift and the space bar', () => {
    expect(meaning(' ', { shiftKey: true })).toBe('back')
  })

  it('is left to the browser with Ctrl, Alt or Meta', () => {
    expect(meaning('p', { ctrlKey: true })).toBeUndefined()
    expect(meaning('ArrowLeft', { altKey: true })).toBeUndefined()
    expect(meaning('w', { metaKey: true })).toBeUndefined()
  })
})

describe('any other key', () => {
  it('means nothing', () => {
    for (const key of ['x', 'F4', 'Tab', 'Shift', 'AudioVolumeUp', 'constructor', '__proto__', ''])
      expect(meaning(key)).toBeUndefined()
  })
})

describe('a key’s name', () => {
  it('is its code where the system has no name for it', () => {
    expect(keyName(pressed('Unidentified', { code: 'LaunchMail' }))).toBe('LaunchMail')
    expect(keyName(pressed('Unidentified'))).toBe('')
    expect(keyName(pressed('Process', { code: 'KeyQ' }))).toBe('q')
  })
})
