import { useEffect, useState } from 'react'
import { collectFacts } from './collectFacts'
import type { Facts } from './facts'

/** A host that follows does so at once; this is for slow computers. */
const PATIENCE_MS = 2500
const LOOK_EVERY_MS = 100

/** Examines the place where this page stands, once; null while it does. */
export function useDiagnosis(host: string | undefined): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(null)
  useEffect(() => {
    const stay = { left: false }
    const look = async () => {
      const [found, followed] = await Promise.all([collectFacts(host), heightFollowed(stay)])
      if (!stay.left) setFacts({ ...found, heightFollowed: followed })
    }
    void look()
    return () => {
      stay.left = true
    }
  }, [host])
  return facts
}

/** Whether the frame gets as high as its content, which the frame tells its host meanwhile. */
async function heightFollowed(stay: { readonly left: boolean }): Promise<boolean | null> {
  if (window.parent === window) return null
  for (let waited = 0; waited < PATIENCE_MS && !stay.left; waited += LOOK_EVERY_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    const height = document.querySelector('.embed')?.getBoundingClientRect().height ?? 0
    if (Math.abs(window.innerHeight - Math.ceil(height)) <= 2) return true
  }
  return false
}
