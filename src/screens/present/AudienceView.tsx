import { useEffect, useMemo, useState } from 'react'
import { drivingOf } from '../../messages/driving'
import { useMessages } from '../../messages/useWords'
import { useSearchIndex } from '../../search/useSearchIndex'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useAddress } from '../../navigation/address'
import type { PresentSearch } from '../../navigation/search/presentSearch'
import { AutoProgress } from './AutoProgress'
import { Controls } from './Controls'
import { Blackout } from './Blackout'
import { gridLayout } from './layout/gridLayout'
import { Panels } from './panels/Panels'
import { PrintedSlides } from './PrintedSlides'
import { Slides } from './slides/Slides'
import { slideTitle } from './deck/slideTitle'
import './present.css'
import { PlayerNotice } from './PlayerNotice'
import type { ChangeAddress } from './player/useSlideInUrl'
import { useAnswerSlides } from './player/useAnswerSlides'
import { useAutoPlay } from './player/useAutoPlay'
import { useCommands } from './player/useCommands'
import type { Deck } from './player/useDeck'
import { useDrawings } from './player/useDrawings'
import { useCustomKeys } from './input/useCustomKeys'
import { useNotice } from './player/useNotice'
import { useRoomInput } from './input/useRoomInput'
import { usePresentation } from './player/usePresentation'
import { useWakeLock } from './input/useWakeLock'
import { useWindowSize } from './sync/useWindowSize'

export type AudienceViewProps = {
  readonly dataset: RegionDataset
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
export function AudienceView({ dataset, search, change, refresh, deck }: AudienceViewProps) {
  const messages = useMessages()
  const driving = drivingOf(messages.lang)
  const { linkTo } = useAddress()
  const screen = useWindowSize()
  const stage = usePresentation({ deck, search, change, role: 'room' })
  const { state, dispatch, slide } = stage
  const theme = search.theme ?? 'light'
  const { drawings, drawn, ready } = useDrawings({ deck, dataset, screen, theme, at: state.at })
  const answers = useAnswerSlides({ deck, dataset, screen, theme, detour: state.detour })
  const [learned, setLearned] = useCustomKeys()
  const [notice, setNotice] = useNotice()
  const wakeLock = useWakeLock()
  const failure = useAutoPlay({
    auto: ready ? state.auto : null,
    onBeat: () => dispatch({ kind: 'beat' }),
    refresh,
  })
  const { index, pinyin, loadPinyin } = useSearchIndex(dataset.catalog)
  // After the slides, which the meeting needs first.
  useEffect(() => {
    if (ready) loadPinyin()
  }, [ready, loadPinyin])
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
      : state.detour === null
        ? driving.slideSpoken(state.at + 1, deck.slides.length, slideTitle(slide, messages))
        : driving.detourSpoken(slideTitle(slide, messages))
  return (
    <main
      className="presentation"
      tabIndex={-1}
      data-static={!pointer.awake}
      aria-busy={!ready}
      {...gestures}
    >
      <h1 className="visually-hidden">{driving.stage}</h1>
      <p className="visually-hidden" role="status">
        {ready ? spoken : ''}
      </p>
      <Slides
        drawings={drawn}
        at={ready && state.detour === null ? state.at : null}
        cells={grid?.cells ?? null}
      />
      {ready && <Slides drawings={answers.drawings} at={state.detour?.at ?? null} cells={null} />}
      {!ready && (
        <p className="present-preparing">
          {driving.preparing(drawn.filter((one) => one !== null).length, drawn.length)}
        </p>
      )}
      <AutoProgress auto={state.auto} turn={turn.count} failure={failure} />
      <Blackout blackout={state.blackout} />
      <Panels
        state={state}
        deck={deck}
        grid={grid}
        screen={screen}
        search={{
          dataset,
          index,
          pinyinReady: pinyin === 'ready',
          onCandidate: answers.setCandidate,
        }}
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
        leaveHref={linkTo({ screen: 'overview' })}
      />
      <PlayerNotice typed={state.typed} count={deck.slides.length} notice={notice} />
      <PrintedSlides drawings={drawings} />
    </main>
  )
}
