import type { Size } from '../../../charts/layout/box'
import type { Dispatch } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { SearchIndex } from '../../../search/searchIndex'
import type { computeGridLayout } from '../layout/computeGridLayout'
import type { PresentationAction, PresentationState } from '../player/presentationState'
import type { Deck } from '../player/useDeck'
import type { WakeLock } from '../input/useWakeLock'
import { AnswerMode } from './AnswerMode'
import { BackRow } from './BackRow'
import { ClickerTest } from './ClickerTest'
import { Grid } from './Grid'
import { Help } from './Help'

type Props = {
  readonly state: PresentationState
  readonly deck: Deck
  /** The positions of the small slides, while they are visible. */
  readonly grid: ReturnType<typeof computeGridLayout> | null
  readonly screen: Size
  readonly search: {
    readonly dataset: RegionDataset
    readonly index: SearchIndex
    readonly pinyinReady: boolean
    readonly onCandidate: (indicator: string | null) => void
  }
  /** Whether this window has auto-play. */
  readonly canAutoPlay: boolean
  readonly wakeLock: WakeLock
  readonly dispatch: Dispatch<PresentationAction>
}

/** The panel that covers the slides, if any. */
export function Panels({
  state,
  deck,
  grid,
  screen,
  search,
  canAutoPlay,
  dispatch,
  wakeLock,
}: Props) {
  const onClose = () => dispatch({ kind: 'panelClosed' })
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
          onChoose={(at) => dispatch({ kind: 'slideChosen', at })}
        />
      )
    case 'help':
      return (
        <Help
          auto={
            canAutoPlay
              ? {
                  chosen: state.auto?.seconds ?? null,
                  onChoose: (seconds) => dispatch({ kind: 'autoPlayChosen', seconds }),
                }
              : null
          }
          wakeLock={wakeLock}
          onClicker={() => dispatch({ kind: 'panelOpened', panel: 'clicker' })}
          onBackRow={() => dispatch({ kind: 'panelOpened', panel: 'backRow' })}
          onClose={onClose}
        />
      )
    case 'answer':
      return (
        <AnswerMode
          {...search}
          onAnswer={(indicator) =>
            dispatch({ kind: 'answerChosen', indicator, slides: deck.listSlides(indicator).length })
          }
          onClose={onClose}
        />
      )
    case 'clicker':
      return <ClickerTest onClose={onClose} />
    case 'backRow':
      return <BackRow onClose={onClose} />
  }
}
