/** What a key does, apart from the digits of a slide number. */
export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'enter'
  | 'escape'
  | 'black'
  | 'white'
  | 'fullScreen'
  | 'grid'
  | 'autoPlay'
  | 'help'
  | 'answer'
  | 'dark'
  | 'speaker'

export type Meaning =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'digit'; readonly digit: string }

/** The fields used of a KeyboardEvent. */
export type Pressed = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Commands assigned to keys in the clicker test, by `keyName`. */
export type CustomKeys = Readonly<Record<string, Command>>

/** Names of a key in old browsers, on Chinese keyboards and from input methods. */
const synonyms: Readonly<Record<string, string>> = {
  Spacebar: ' ',
  '\u3000': ' ',
  Right: 'ArrowRight',
  Left: 'ArrowLeft',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Esc: 'Escape',
  Prior: 'PageUp',
  Next: 'PageDown',
  Decimal: '.',
  Divide: '/',
  '。': '.',
  '、': '/',
}

/** Names by physical key, where an input method or the system hides the key. */
const byCode: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Space: ' ',
  NumpadDecimal: '.',
  NumpadDivide: '/',
  NumpadEnter: 'Enter',
}

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullScreen',
  F5: 'fullScreen',
  o: 'grid',
  a: 'autoPlay',
  '?': 'help',
  '/': 'answer',
  d: 'dark',
  s: 'speaker',
}

function nameByCode({ key, code }: Pressed): string {
  if (key !== 'Process' && key !== 'Unidentified' && key !== '') return key
  const letter = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]
  return letter ?? byCode[code] ?? code
}

/**
 * One name for a key however the browser, the keyboard or an input method spells it: letters small,
 * full-width forms as ASCII, `?` for Shift and the slash. Empty for a key without any name.
 */
export function keyName(pressed: Pressed): string {
  const key = nameByCode(pressed)
  const plain = Object.prototype.hasOwnProperty.call(synonyms, key) ? synonyms[key] : undefined
  const name = plain ?? (key.length === 1 ? key.normalize('NFKC').toLowerCase() : key)
  return name === '/' && pressed.shiftKey ? '?' : name
}

/** Modifiers held with a key; such a key belongs to the browser or the system. */
export function heldKeys(pressed: Pressed): readonly string[] {
  const { ctrlKey, altKey, metaKey } = pressed
  return [...(ctrlKey ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : []), ...(metaKey ? ['Win'] : [])]
}

/**
 * What a pressed key does; null for keys with Ctrl, Alt or Meta, which belong to the browser (Ctrl+P
 * prints), and for unknown keys. A custom key wins over the list.
 */
export function findMeaning(pressed: Pressed, customKeys: CustomKeys = {}): Meaning | null {
  if (heldKeys(pressed).length > 0) return null
  const name = keyName(pressed)
  const own = (keys: Readonly<Record<string, Command>>) =>
    Object.prototype.hasOwnProperty.call(keys, name) ? keys[name] : undefined
  const command = own(customKeys) ?? own(commands)
  if (command !== undefined) {
    // As in browsers: Shift and the space bar go back.
    return { kind: 'command', command: name === ' ' && pressed.shiftKey ? 'back' : command }
  }
  return /^\d$/.test(name) ? { kind: 'digit', digit: name } : null
}
