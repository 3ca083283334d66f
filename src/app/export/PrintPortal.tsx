import { useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { usePrinting } from '../../scheduling/usePrinting'
import { withMessages } from '../../messages/loadMessages'
import { localize } from '../../messages/localize'
import { useLang } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { readableAddress } from '../../navigation/links'
import { useSettings } from '../state/SettingsContext'
import { whenIdle } from '../../scheduling/whenIdle'

type Printable = Pick<typeof import('../../screens/print/Handout'), 'Handout'>

type Props = {
  readonly dataset: RegionDataset
  /** What is in view, which the handout tells better than the screen printed. */
  readonly readings: readonly [Comparison, ...Comparison[]]
}

/**
 * The handout of what is in view, there only while the browser prints, in place of the screen. Its code is
 * fetched before anyone prints, when there is nothing else to do; until then the screen itself is printed.
 */
export function PrintPortal({ dataset, readings }: Props) {
  const [loaded, setLoaded] = useState<Printable | null>(null)
  const title = localize(useSettings().title, useLang())
  const printing = usePrinting()
  const shown = printing ? loaded : null
  useEffect(() => {
    const load = () =>
      withMessages(import('../../screens/print/Handout'), 'exports', 'indicator', 'quality').then(
        setLoaded,
        () => {
          // The screen can be printed without.
        },
      )
    return whenIdle(() => void load())
  }, [])
  useLayoutEffect(() => {
    if (shown === null) return undefined
    const root = document.documentElement
    root.dataset['paper'] = 'handout'
    return () => {
      delete root.dataset['paper']
    }
  }, [shown])
  if (shown === null) return null
  const [{ fromYear, toYear }] = readings
  return createPortal(
    <div className="print-portal">
      <shown.Handout
        dataset={dataset}
        pair={{ from: fromYear, to: toYear }}
        comparisons={readings}
        title={title}
        address={readableAddress(window.location)}
        printing
      />
    </div>,
    document.body,
  )
}
