import { useMemo, useState } from 'react'
import { drivingOf } from '../../messages/driving'
import { useWords } from '../../messages/useWords'
import type { World } from '../../domain/model/regionDataset'
import { useAddress } from '../../navigation/address'
import type { PresentSearch } from '../../navigation/search/presentSearch'
import { AutoProgress } from './AutoProgress'
import { Controls } from './Controls'
import { Curtain } from './Blackout'
import { gridLayout } from './layout/gridLayout'
import { Panels } from './panels/Panels'
import { Printed } from './PrintedSlides'
import { Slides } from './slides/Slides'
import { slideTitle } from './deck/slideTitle'
import './present.css'
import { StageNotice } from './PlayerNotice'
import type { ChangeAddress } from './player/useSlideInUrl'
import { useAnswerSlides } from './player/useAnswerSlides'
import { useAutoPlay } from './player/useAutoPlay'
import { useCommands } from './player/useCommands'
import type { Deck } from './player/useDeck'
import { useDrawings } from './player/useDrawings'
import { useLearned } from './input/useCustomKeys'
import { useNotice } from './player/useNotice'
import { useRoomInput } from './input/useRoomInput'
import { useSearchIndex } from './search/useSearchIndex'
import { useStage } from './player/usePresentation'
import { useWakeLock } from './input/useWakeLock'
import { useWindowSize } from './sync/useWindowSize'

export type ShowProps = {
  readonly world: World
  readonly search: PresentSearch
  readonly change: ChangeAddress
  /** Reads the figures again; rejects where they cannot be had, and then `world` stays what it was. */
  readonly refresh: () => Promise<void>
  readonly deck: Deck
}

const ROOM_COMMANDS = [
  'back',
  'next',
  'grid',
  'answer',
  'black',
  'fullScreen',
  'autoPlay',
  'speaker',
  'help',
] as const

/** The room's screen: every slide drawn, one of them seen, and all that drives them. */
export function Show({ world, search, change, refresh, deck }: ShowProps) {
  const words = useWords()
  const driving = drivingOf(words.lang)
  const { hrefOf } = useAddress()
  const screen = useWindowSize()
  const stage = useStage({ deck, search, change, role: 'room' })
  const { state, dispatch, slide } = stage
  const theme = search.theme ?? 'light'
  const { drawings, drawn, ready } = useDrawings({ deck, world, screen, theme, at: state.at })
  const answers = useAnswerSlides({ deck, world, screen, theme, aside: state.aside })
  const [learned, setLearned] = useLearned()
  const [notice, setNotice] = useNotice()
  const wakeLock = useWakeLock()
  const failure = useAutoPlay({
    auto: ready ? state.auto : null,
    onBeat: () => dispatch({ kind: 'beat' }),
    refresh,
  })
  const { index, spelt } = useSearchIndex(world.catalog, ready)
  const command = useCommands({ stage, search, change, onNotice: setNotice })

  const { pointer, gestures } = useRoomInput({
    state,
    dispatch,
    learned,
    onCommand: command,
    onDigit: (digit) => {
      // What was said of the number before stands where this one shall.
      setNotice(null)
      dispatch({ kind: 'digit', digit })
    },
  })
  const grid = useMemo(
    () => (state.panel === 'grid' ? gridLayout(deck.slides.length, screen, screen) : null),
    [state.panel, deck.slides.length, screen],
  )
  const [turn, setTurn] = useState({ at: state.at, auto: state.auto, count: 0 })
  if (turn.at !== state.at || turn.auto !== state.auto)
    setTurn({ at: state.at, auto: state.auto, count: turn.count + 1 })

  const spoken =
    slide === null
      ? ''
      : state.aside === null
        ? driving.slideSpoken(state.at + 1, deck.slides.length, slideTitle(slide, words))
        : driving.asideSpoken(slideTitle(slide, words))
  return (
    <main
      className="stage"
      tabIndex={-1}
      data-still={!pointer.awake}
      aria-busy={!ready}
      {...gestures}
    >
      <h1 className="unseen">{driving.stage}</h1>
      <p className="unseen" role="status">
        {ready ? spoken : ''}
      </p>
      <Slides
        drawings={drawn}
        at={ready && state.aside === null ? state.at : null}
        cells={grid?.cells ?? null}
      />
      {ready && <Slides drawings={answers.drawings} at={state.aside?.at ?? null} cells={null} />}
      {!ready && (
        <p className="stage-preparing">
          {driving.preparing(drawn.filter((one) => one !== null).length, drawn.length)}
        </p>
      )}
      <AutoProgress auto={state.auto} turn={turn.count} failure={failure} />
      <Curtain curtain={state.curtain} />
      <Panels
        state={state}
        deck={deck}
        grid={grid}
        screen={screen}
        search={{ world, index, spelt, onCandidate: answers.setCandidate }}
        plays
        wakeLock={wakeLock}
        learned={learned}
        onLearn={setLearned}
        dispatch={dispatch}
      />
      <Controls
        commands={ROOM_COMMANDS}
        shown={pointer.awake && state.panel === null}
        onCommand={command}
        onWalk={() => pointer.call('tab')}
        leaveHref={hrefOf({ screen: 'overview' })}
      />
      <StageNotice typed={state.typed} count={deck.slides.length} notice={notice} />
      <Printed drawings={drawings} />
    </main>
  )
}
