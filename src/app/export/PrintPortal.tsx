import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useRecovery } from '../../loading/useRecovery'
import { usePrinting } from '../../scheduling/usePrinting'
import { hasAreas, withMessages } from '../../messages/loadMessages'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { readableAddress } from '../../navigation/pageAddress'
import { useSettings } from '../state/SettingsContext'
import { whenIdle } from '../../scheduling/whenIdle'

type Printable = Pick<typeof import('../../screens/print/Handout'), 'Handout'>

const areas = ['checks', 'exports', 'indicator', 'quality'] as const

type Props = {
  readonly dataset: RegionDataset
  /** The comparisons in view. */
  readonly comparisons: readonly [Comparison, ...Comparison[]]
}

/** The handout of what is in view, in place of the screen while the browser prints; its code and messages load when idle. */
export function PrintPortal({ dataset, comparisons }: Props) {
  const [loaded, setLoaded] = useState<Printable | null>(null)
  const messages = useMessages()
  const { lang } = messages
  const title = localize(useSettings().title, lang)
  const printing = usePrinting()
  // Nothing can be waited for while the browser prints.
  const handout = printing && hasAreas(messages, areas) ? loaded : null
  const load = useCallback(
    () => withMessages(lang, import('../../screens/print/Handout'), ...areas).then(setLoaded),
    [lang],
  )
  useEffect(() => {
    // Without it the screen itself can be printed.
    return whenIdle(() => void load().catch(() => undefined))
  }, [load])
  useRecovery(loaded !== null && hasAreas(messages, areas) ? null : load)
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
