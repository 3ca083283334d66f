/** The keys of every command, by `keyName`. */
const commandKeys = [
  ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n']],
  ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']],
  ['first', ['Home']],
  ['last', ['End']],
  ['enter', ['Enter']],
  ['escape', ['Escape']],
  ['black', ['b', '.']],
  ['white', ['w', ',']],
  ['fullScreen', ['f', 'F5']],
  ['grid', ['o']],
  ['autoPlay', ['a']],
  ['help', ['?']],
  ['answer', ['/']],
  ['dark', ['d']],
  ['speaker', ['s']],
] as const

/** What a key does, apart from the digits of a slide number. */
export type Command = (typeof commandKeys)[number][0]

export type Meaning =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'digit'; readonly digit: string }

/** The fields used of a KeyboardEvent. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'
>

/** Names from Chinese keyboards and input methods. */
const synonyms = new Map([
  ['\u3000', ' '],
  ['。', '.'],
  ['、', '/'],
])

/** Names by physical key, where an input method or the system hides the key. */
const byCode = new Map([
  ['Period', '.'],
  ['Comma', ','],
  ['Slash', '/'],
  ['Space', ' '],
  ['NumpadDecimal', '.'],
  ['NumpadDivide', '/'],
  ['NumpadEnter', 'Enter'],
])

function nameByCode({ key, code }: Pressed): string {
  if (key !== 'Process' && key !== 'Unidentified' && key !== '') return key
  const letter = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]
  return letter ?? byCode.get(code) ?? code
}

/**
 * One name for a key however the browser, the keyboard or an input method spells it: letters small,
 * full-width forms as ASCII, `?` for Shift and the slash. Empty for a key without any name.
 */
export function keyName(pressed: Pressed): string {
  const key = nameByCode(pressed)
  const name = synonyms.get(key) ?? (key.length === 1 ? key.normalize('NFKC').toLowerCase() : key)
  return name === '/' && pressed.shiftKey ? '?' : name
}

/** Modifiers held with a key; such a key belongs to the browser or the system. */
export function heldKeys({ ctrlKey, altKey, metaKey }: Pressed): readonly string[] {
  return [...(ctrlKey ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : []), ...(metaKey ? ['Win'] : [])]
}

const commandByKey = new Map(
  commandKeys.flatMap(([command, keys]) => keys.map((key): [string, Command] => [key, command])),
)

/**
 * What a pressed key does; null for unknown keys and for keys with Ctrl, Alt or Meta, which belong to the
 * browser (Ctrl+P prints).
 */
export function findMeaning(pressed: Pressed): Meaning | null {
  if (heldKeys(pressed).length > 0) return null
  const name = keyName(pressed)
  // As in browsers: Shift and the space bar go back.
  const command = name === ' ' && pressed.shiftKey ? 'back' : commandByKey.get(name)
  if (command !== undefined) return { kind: 'command', command }
  return /^\d$/.test(name) ? { kind: 'digit', digit: name } : null
}
