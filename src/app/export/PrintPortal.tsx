import { useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { usePrinting } from '../../ui/usePrinting'
import { pick } from '../../messages/pick'
import { useLang } from '../../messages/useWords'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { addressShown } from '../../navigation/addressShown'
import { useSettings } from '../state/SettingsContext'
import { whenIdle } from '../whenIdle'

type Printable = Pick<typeof import('../../screens/print/Handout'), 'Handout'>

type Props = {
  readonly world: World
  /** What is in view, which the handout tells better than the screen printed. */
  readonly readings: readonly [Reading, ...Reading[]]
}

/**
 * The handout of what is in view, there only while the browser prints, in place of the screen. Its code is
 * fetched before anyone prints, when there is nothing else to do; until then the screen itself is printed.
 */
export function OnPaper({ world, readings }: Props) {
  const [loaded, setLoaded] = useState<Printable | null>(null)
  const title = pick(useSettings().title, useLang())
  const printing = usePrinting()
  const shown = printing ? loaded : null
  useEffect(() => {
    const load = () =>
      import('../../screens/print/Handout').then(setLoaded, () => {
        // The screen can be printed without.
      })
    return whenIdle(() => void load())
  }, [])
  useLayoutEffect(() => {
    if (shown === null) return undefined
    const { dataset } = document.documentElement
    dataset['paper'] = 'handout'
    return () => {
      delete dataset['paper']
    }
  }, [shown])
  if (shown === null) return null
  const [{ fromYear, toYear }] = readings
  return createPortal(
    <div className="on-paper">
      <shown.Handout
        world={world}
        pair={{ from: fromYear, to: toYear }}
        readings={readings}
        title={title}
        address={addressShown(window.location)}
        printing
      />
    </div>,
    document.body,
  )
}
