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
  /** The comparisons in view. */
  readonly comparisons: readonly [Comparison, ...Comparison[]]
}

/** The handout of what is in view, in place of the screen while the browser prints; its code loads when idle. */
export function PrintPortal({ dataset, comparisons }: Props) {
  const [loaded, setLoaded] = useState<Printable | null>(null)
  const title = localize(useSettings().title, useLang())
  const printing = usePrinting()
  const handout = printing ? loaded : null
  useEffect(() => {
    const load = () =>
      withMessages(import('../../screens/print/Handout'), 'exports', 'indicator', 'quality').then(
        setLoaded,
        // The screen itself can be printed.
        () => undefined,
      )
    return whenIdle(() => void load())
  }, [])
  useLayoutEffect(() => {
    if (handout === null) return undefined
    const root = document.documentElement
    root.dataset['paper'] = 'handout'
    return () => {
      delete root.dataset['paper']
    }
  }, [handout])
  if (handout === null) return null
  const [{ fromYear, toYear }] = comparisons
  return createPortal(
    <div className="print-portal">
      <handout.Handout
        dataset={dataset}
        pair={{ from: fromYear, to: toYear }}
        comparisons={comparisons}
        title={title}
        address={readableAddress(window.location)}
        printing
      />
    </div>,
    document.body,
  )
}
