import { useState } from 'react'
import type { CustomKeys } from './keys'
import { saveCustomKeys, readCustomKeys } from './customKeys'

/** The keys that this window was taught. */
export function useCustomKeys(): readonly [CustomKeys, (learned: CustomKeys) => void] {
  const [learned, setLearned] = useState(readCustomKeys)
  return [
    learned,
    (changed) => {
      saveCustomKeys(changed)
      setLearned(changed)
    },
  ]
}
