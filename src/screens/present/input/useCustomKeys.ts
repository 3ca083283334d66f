import { useState } from 'react'
import type { Command, CustomKeys } from './keys'

const KEY = 'present.keys'

/** Commands that a custom key may have: what the few buttons of a clicker are for. */
export const ASSIGNABLE_COMMANDS = [
  'next',
  'back',
  'black',
  'fullScreen',
  'grid',
  'autoPlay',
] as const

function isAssignable(value: unknown): value is Command {
  return ASSIGNABLE_COMMANDS.some((command) => command === value)
}

/** The custom keys of this window; none where storage is blocked or holds something else. */
export function readCustomKeys(): CustomKeys {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const customKeys: Record<string, Command> = {}
    for (const [key, command] of Object.entries(stored)) {
      if (isAssignable(command)) customKeys[key] = command
    }
    return customKeys
  } catch {
    return {}
  }
}

/** Stores them for the life of the window; where storage is blocked they last until a reload. */
export function saveCustomKeys(customKeys: CustomKeys): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(customKeys))
  } catch {
    // The keys still work, so the presenter need not know.
  }
}

/** The custom keys of this window, and a function that replaces them. */
export function useCustomKeys(): readonly [CustomKeys, (customKeys: CustomKeys) => void] {
  const [customKeys, setCustomKeys] = useState(readCustomKeys)
  return [
    customKeys,
    (changed) => {
      saveCustomKeys(changed)
      setCustomKeys(changed)
    },
  ]
}
