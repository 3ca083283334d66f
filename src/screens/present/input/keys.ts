/** What a key means on the stage, besides a digit of a slide's number. */
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

/** What is read of a KeyboardEvent. */
export type Pressed = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Keys that the clicker test was told, by `keyName`. */
export type CustomKeys = Readonly<Record<string, Command>>

/** Old browsers' and Chinese keyboards' words for a key, and what input methods make of it. */
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

/** Where the key is no word of its own: an input method holds it back, or the system knows none. */
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

function unheld({ key, code }: Pressed): string {
  if (key !== 'Process' && key !== 'Unidentified' && key !== '') return key
  const letter = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]
  return letter ?? byCode[code] ?? code
}

/**
 * One name for a key however the browser, the keyboard or an input method spells it: letters small,
 * full-width forms as ASCII, `?` for Shift and the slash. Empty for a key that tells nothing at all.
 */
export function keyName(pressed: Pressed): string {
  const key = unheld(pressed)
  const plain = Object.prototype.hasOwnProperty.call(synonyms, key) ? synonyms[key] : undefined
  const name = plain ?? (key.length === 1 ? key.normalize('NFKC').toLowerCase() : key)
  return name === '/' && pressed.shiftKey ? '?' : name
}

/** The keys held down with a key that make it the browser's or the system's; such a key is none of ours. */
export function heldKeys(pressed: Pressed): readonly string[] {
  const { ctrlKey, altKey, metaKey } = pressed
  return [...(ctrlKey ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : []), ...(metaKey ? ['Win'] : [])]
}

/**
 * What a pressed key means, or null where it is not ours: with Ctrl, Alt or Meta it is the browser's
 * (Ctrl+P prints). A learned key wins over the list.
 */
export function findMeaning(pressed: Pressed, learned: CustomKeys = {}): Meaning | null {
  if (heldKeys(pressed).length > 0) return null
  const name = keyName(pressed)
  const own = (keys: Readonly<Record<string, Command>>) =>
    Object.prototype.hasOwnProperty.call(keys, name) ? keys[name] : undefined
  const command = own(learned) ?? own(commands)
  if (command !== undefined) {
    // As in a text that is read: Shift and the space bar lead back.
    return { kind: 'command', command: name === ' ' && pressed.shiftKey ? 'back' : command }
  }
  return /^\d$/.test(name) ? { kind: 'digit', digit: name } : null
}
