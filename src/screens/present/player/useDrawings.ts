import { useMemo, useState } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Theme } from '../../../theme/palette'
import type { Drawing } from '../slides/Slides'
import type { Deck } from './useDeck'
import { useIncrementalSlides } from './useIncrementalSlides'
import type { Size } from '../sync/useWindowSize'

type Wanted = {
  readonly deck: Deck
  readonly dataset: RegionDataset
  readonly screen: Size
  readonly theme: Theme
  /** The slide shown, which is drawn before the others. */
  readonly at: number
}

export type Drawings = {
  /** What every slide shall be. */
  readonly drawings: readonly Drawing[]
  /** What every slide is by now. */
  readonly drawn: readonly (Drawing | null)[]
  /** All were drawn once: from then on there is always something to show. */
  readonly ready: boolean
}

/** The agenda's slides for a screen, drawn one after the other. */
export function useDrawings({ deck, dataset, screen, theme, at }: Wanted): Drawings {
  const drawings = useMemo(() => {
    const { slides, pair } = deck
    return slides.map((slide, index): Drawing => ({
      slide,
      dataset,
      pair,
      screen,
      theme,
      place: { among: 'agenda', at: index + 1, of: slides.length },
    }))
  }, [deck, dataset, screen, theme])
  const drawn = useIncrementalSlides(drawings, at)
  const [ready, setReady] = useState(false)
  if (!ready && drawn.every((drawing) => drawing !== null)) setReady(true)
  return { drawings, drawn, ready }
}
