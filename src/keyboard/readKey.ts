type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'isComposing' | 'keyCode'>

/** What an input method reports for a key that it takes. */
const TAKEN = 229

/** Keys that type a character: outside text fields these are commands although an input method is on. */
const TYPING_KEY = /^(?:Key|Digit|Numpad\d|Slash|Comma|Period|Space)/

/**
 * The key of a press; null where it belongs to an input method. Safari ends a composition before it sends the
 * Enter that ended it, so that only `keyCode` tells.
 */
export function readKey({ key, code, isComposing, keyCode }: KeyPress): string | null {
  return isComposing || (keyCode === TAKEN && !TYPING_KEY.test(code)) ? null : key
}

/** For text fields of a form: the Enter that ends a composition must not submit it. */
export function keepFromSubmitting(event: {
  readonly nativeEvent: KeyboardEvent
  readonly preventDefault: () => void
}): void {
  if (readKey(event.nativeEvent) === null) event.preventDefault()
}
