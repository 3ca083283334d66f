import { useEffect, useMemo } from 'react'
import { drivingOf } from '../../../messages/driving'
import { useMessages } from '../../../messages/useWords'
import { useSearchIndex } from '../../../search/useSearchIndex'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import { Controls } from '../Controls'
import { gridLayout } from '../layout/gridLayout'
import type { Command } from '../input/keys'
import { Panels } from '../panels/Panels'
import { PrintedSlides } from '../PrintedSlides'
import { Slides } from '../slides/Slides'
import { slideTitle } from '../deck/slideTitle'
import '../present.css'
import { PlayerNotice } from '../PlayerNotice'
import type { ChangeAddress } from '../player/useSlideInUrl'
import { useAnswerSlides } from '../player/useAnswerSlides'
import { useCommands } from '../player/useCommands'
import type { Deck } from '../player/useDeck'
import { useDrawings } from '../player/useDrawings'
import { useKeys } from '../input/useKeys'
import { useCustomKeys } from '../input/useCustomKeys'
import { useNotice } from '../player/useNotice'
import { usePresentation } from '../player/usePresentation'
import { useWakeLock } from '../input/useWakeLock'
import { useWindowSize } from '../sync/useWindowSize'
import { Clocks } from './Clocks'
import { Notes } from './Notes'
import { NotesBox } from './NotesBox'
import './speaker.css'
import { speakerLayout } from './speakerLayout'

type Props = {
  readonly dataset: RegionDataset
  readonly search: PresentSearch
  readonly change: ChangeAddress
  readonly deck: Deck
}

const DESK_COMMANDS = ['back', 'next', 'grid', 'answer', 'black', 'help'] as const

/** The speaker's own screen: what the room sees, what comes next, the time and the notes. */
export function SpeakerDesk({ dataset, search, change, deck }: Props) {
  const messages = useMessages()
  const driving = drivingOf(messages.lang)
  const { speaker } = driving
  const windowSize = useWindowSize()
  const layout = useMemo(() => speakerLayout(windowSize), [windowSize])
  const stage = usePresentation({ deck, search, change, role: 'speaker' })
  const { state, dispatch, slide, next } = stage
  const drawing = { deck, dataset, screen: layout.slide, theme: search.theme ?? 'light' }
  const { drawings, drawn, ready } = useDrawings({ ...drawing, at: state.at })
  const answers = useAnswerSlides({ ...drawing, detour: state.detour })
  const [learned, setLearned] = useCustomKeys()
  const [notice, setNotice] = useNotice()
  const wakeLock = useWakeLock()
  const { index, pinyin, loadPinyin } = useSearchIndex(dataset.catalog)
  // After the slides, which the meeting needs first.
  useEffect(() => {
    if (ready) loadPinyin()
  }, [ready, loadPinyin])
  const carryOut = useCommands({ stage, search, change, onNotice: setNotice })
  const command = (asked: Command) => {
    if (asked !== 'autoPlay') return carryOut(asked)
    setNotice(stage.letRoomPlay() ? speaker.roomPlays : speaker.alone)
  }
  useKeys({
    learned,
    deaf: state.panel === 'clicker',
    onMeaning: (meaning) => {
      if (meaning.kind === 'command') return command(meaning.command)
      setNotice(null)
      dispatch(meaning)
    },
    onOther: () => undefined,
  })

  const grid =
    state.panel === 'grid' ? gridLayout(deck.slides.length, windowSize, layout.slide) : null
  const placed = (shown: number | null, following: number | null) => (_: unknown, at: number) =>
    at === shown ? layout.current : at === following ? layout.next : undefined
  const { detour } = state
  const agendaCells =
    grid?.cells ??
    drawn.map(
      detour === null
        ? placed(state.at, state.at + 1)
        : placed(null, agendaAfter(detour, state.at)),
    )
  const answerCells = detour === null ? [] : answers.drawings.map(placed(detour.at, detour.at + 1))

  return (
    <main
      className="presentation speaker"
      tabIndex={-1}
      data-panel={state.panel ?? 'none'}
      aria-busy={!ready}
    >
      <h1 className="visually-hidden">{speaker.title}</h1>
      <div className="speaker-bar" style={{ height: layout.bar }}>
        <Controls commands={DESK_COMMANDS} shown onCommand={command} leaveHref={null} />
        <p>
          <strong>
            {state.at + 1} / {deck.slides.length}
          </strong>
        </p>
        <Clocks began={stage.began} onRestart={stage.restartClock} />
        {state.blackout !== null && <p className="speaker-blackout">{driving[state.blackout]}</p>}
        {typeof BroadcastChannel === 'undefined' && <p>{speaker.alone}</p>}
      </div>
      {grid === null && (
        <>
          <h2
            className="speaker-caption"
            style={{
              top: layout.bar + 4,
              left: layout.current.left,
              width: layout.slide.width,
            }}
          >
            {detour === null ? speaker.current : driving.answer.title}
          </h2>
          <h2
            className="speaker-caption"
            style={{
              top: layout.bar + 4,
              left: layout.next.left,
              right: layout.current.left,
            }}
          >
            {next === null ? speaker.end : `${speaker.upcoming} · ${slideTitle(next, messages)}`}
          </h2>
        </>
      )}
      <Slides drawings={drawn} at={null} cells={agendaCells} />
      <Slides drawings={answers.drawings} at={null} cells={answerCells} />
      {grid === null && slide !== null && (
        <NotesBox top={layout.notesTop}>
          <Notes dataset={dataset} years={deck.pair} slide={slide} />
        </NotesBox>
      )}
      <Panels
        state={state}
        deck={deck}
        grid={grid}
        screen={layout.slide}
        search={{
          dataset,
          index,
          pinyinReady: pinyin === 'ready',
          onCandidate: answers.setCandidate,
        }}
        plays={false}
        wakeLock={wakeLock}
        learned={learned}
        onLearn={setLearned}
        dispatch={dispatch}
      />
      <PlayerNotice typed={state.typed} count={deck.slides.length} notice={notice} />
      <PrintedSlides drawings={drawings} />
    </main>
  )
}

/** After the last slide of an answer comes the agenda's slide that was left. */
function agendaAfter(
  detour: { readonly at: number; readonly of: number },
  left: number,
): number | null {
  return detour.at + 1 < detour.of ? null : left
}
