import type { Command, CustomKeys } from './keys'

const KEY = 'present.keys'

/** What an unknown key may be taught: all that a clicker's few buttons are for. */
export const TEACHABLE = ['next', 'back', 'black', 'fullScreen', 'grid', 'autoPlay'] as const

function isTeachable(value: unknown): value is Command {
  return TEACHABLE.some((command) => command === value)
}

/** The keys learned in this window before; none where storage is blocked or holds something else. */
export function readCustomKeys(): CustomKeys {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const learned: Record<string, Command> = {}
    for (const [key, command] of Object.entries(stored)) {
      if (isTeachable(command)) learned[key] = command
    }
    return learned
  } catch {
    return {}
  }
}

/** Keeps them for as long as the window lives; where storage is blocked they last until a reload. */
export function saveCustomKeys(learned: CustomKeys): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(learned))
  } catch {
    // Nothing to do: the keys work all the same, and who presents has no time to read about it.
  }
}
