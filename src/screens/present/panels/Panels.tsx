import type { Dispatch } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { SearchIndex } from '../../../search/searchIndex'
import type { gridLayout } from '../layout/gridLayout'
import type { CustomKeys } from '../input/keys'
import type { PresentationAction, PresentationState } from '../player/presentationState'
import type { Deck } from '../player/useDeck'
import type { WakeLock } from '../input/useWakeLock'
import type { Size } from '../sync/useWindowSize'
import { AnswerMode } from './AnswerMode'
import { BackRow } from './BackRow'
import { ClickerTest } from './ClickerTest'
import { Grid } from './Grid'
import { Help } from './Help'

type Props = {
  readonly state: PresentationState
  readonly deck: Deck
  /** Where the small slides stand, while they are shown. */
  readonly grid: ReturnType<typeof gridLayout> | null
  readonly screen: Size
  readonly search: {
    readonly dataset: RegionDataset
    readonly index: SearchIndex
    readonly pinyinReady: boolean
    readonly onCandidate: (indicator: string | null) => void
  }
  /** The slides of this window can change by themselves. */
  readonly plays: boolean
  readonly wakeLock: WakeLock
  readonly learned: CustomKeys
  readonly onLearn: (learned: CustomKeys) => void
  readonly dispatch: Dispatch<PresentationAction>
}

/** Whatever lies over the slides now. */
export function Panels({ state, deck, grid, screen, search, plays, dispatch, ...others }: Props) {
  const onClose = () => dispatch({ kind: 'closed' })
  switch (state.panel) {
    case null:
      return null
    case 'grid':
      return grid === null ? null : (
        <Grid
          {...grid}
          slides={deck.slides}
          at={state.at}
          screen={screen}
          onChoose={(at) => dispatch({ kind: 'wentTo', at })}
        />
      )
    case 'help':
      return (
        <Help
          auto={
            plays
              ? {
                  chosen: state.auto?.seconds ?? null,
                  onChoose: (seconds) => dispatch({ kind: 'autoChosen', seconds }),
                }
              : null
          }
          wakeLock={others.wakeLock}
          onClicker={() => dispatch({ kind: 'opened', panel: 'clicker' })}
          onRoom={() => dispatch({ kind: 'opened', panel: 'room' })}
          onClose={onClose}
        />
      )
    case 'answer':
      return (
        <AnswerMode
          {...search}
          onAnswer={(indicator) =>
            dispatch({ kind: 'answered', indicator, slides: deck.listSlides(indicator).length })
          }
          onClose={onClose}
        />
      )
    case 'clicker':
      return <ClickerTest learned={others.learned} onLearn={others.onLearn} onClose={onClose} />
    case 'room':
      return <BackRow onClose={onClose} />
  }
}
