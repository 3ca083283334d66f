import { useEffect, useState } from 'react'
import { collectFacts, type Facts } from './collectFacts'

/** Time for the host to resize its frame on a slow computer (ms). */
const PATIENCE_MS = 2500
const LOOK_EVERY_MS = 100

/** Runs the diagnosis once; null until it has finished. */
export function useDiagnosis(host: string | undefined): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(null)
  useEffect(() => {
    const stay = { left: false }
    const diagnoseOnce = async () => {
      const [found, followed] = await Promise.all([collectFacts(host), heightFollowed(stay)])
      if (!stay.left) setFacts({ ...found, heightFollowed: followed })
    }
    void diagnoseOnce()
    return () => {
      stay.left = true
    }
  }, [host])
  return facts
}

/** Whether the host gives the frame the height that it reports. */
async function heightFollowed(stay: { readonly left: boolean }): Promise<boolean | null> {
  if (window.parent === window) return null
  for (let waited = 0; waited < PATIENCE_MS && !stay.left; waited += LOOK_EVERY_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    const height = document.querySelector('.embed')?.getBoundingClientRect().height ?? 0
    if (Math.abs(window.innerHeight - Math.ceil(height)) <= 2) return true
  }
  return false
}
