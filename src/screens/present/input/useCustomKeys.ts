import { useState } from 'react'
import type { Learned } from './keys'
import { keepLearned, readLearned } from './customKeys'

/** The keys that this window was taught. */
export function useLearned(): readonly [Learned, (learned: Learned) => void] {
  const [learned, setLearned] = useState(readLearned)
  return [
    learned,
    (changed) => {
      keepLearned(changed)
      setLearned(changed)
    },
  ]
}
