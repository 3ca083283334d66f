import { useMemo } from 'react'
import { useMessages } from '../../../messages/useMessages'
import type { AudienceViewProps } from '../AudienceView'
import { Controls } from '../Controls'
import { PlayerNotice } from '../PlayerNotice'
import { PrintedSlides } from '../PrintedSlides'
import { formatSlideTitle } from '../deck/slideTitle'
import type { Command } from '../input/keys'
import { useKeys } from '../input/useKeys'
import { computeGridLayout } from '../layout/computeGridLayout'
import { Panels } from '../panels/Panels'
import type { Detour } from '../player/presentationState'
import { usePlayer } from '../player/usePlayer'
import '../present.css'
import { Slides } from '../slides/Slides'
import { useWindowSize } from '../sync/useWindowSize'
import { Clocks } from './Clocks'
import { Notes, NotesBox } from './Notes'
import { computeSpeakerLayout } from './computeSpeakerLayout'
import './speaker.css'

type Props = Omit<AudienceViewProps, 'stale'>

const COMMANDS = ['back', 'next', 'grid', 'answer', 'black', 'help'] as const

/** The speaker's screen: the current slide, the next one, the time and the notes. */
export function SpeakerDesk(props: Props) {
  const { dataset, deck } = props
  const messages = useMessages('checks', 'indicator', 'player', 'present')
  const { speaker } = messages.player
  const windowSize = useWindowSize()
  const layout = useMemo(() => computeSpeakerLayout(windowSize), [windowSize])
  const player = usePlayer({ ...props, role: 'speaker', screen: layout.slide })
  const { presentation, agenda, answers } = player
  const { state, slide, next } = presentation
  const runCommand = (command: Command) => {
    if (command !== 'autoPlay') return player.runCommand(command)
    player.setNotice(
      presentation.toggleAudienceAutoPlay() ? speaker.audienceToggled : speaker.alone,
    )
  }
  useKeys({
    disabled: state.panel === 'clicker',
    onMeaning: (meaning) =>
      meaning.kind === 'command' ? runCommand(meaning.command) : player.typeDigit(meaning.digit),
    onOther: () => undefined,
  })

  const grid =
    state.panel === 'grid' ? computeGridLayout(deck.slides.length, windowSize, layout.slide) : null
  const placeCells =
    (current: number | null, following: number | null) => (_: unknown, at: number) =>
      at === current ? layout.current : at === following ? layout.next : undefined
  const { detour } = state
  const agendaCells =
    grid?.cells ??
    agenda.rendered.map(
      detour === null
        ? placeCells(state.at, state.at + 1)
        : placeCells(null, findAgendaAfter(detour, state.at)),
    )
  const answerCells =
    detour === null ? [] : answers.slides.map(placeCells(detour.at, detour.at + 1))
  const captionTop = layout.bar + 4

  return (
    <main
      className="presentation speaker"
      tabIndex={-1}
      data-panel={state.panel ?? 'none'}
      aria-busy={!agenda.ready}
    >
      <h1 className="visually-hidden">{speaker.title}</h1>
      <div className="speaker-bar" style={{ height: layout.bar }}>
        <Controls commands={COMMANDS} visible onCommand={runCommand} leaveHref={null} />
        <p>
          <strong>{`${state.at + 1} / ${deck.slides.length}`}</strong>
        </p>
        <Clocks began={presentation.began} onRestart={presentation.restartClock} />
        {state.blackout !== null && (
          <p className="speaker-blackout" role="status">
            {messages.player[state.blackout]}
          </p>
        )}
        {typeof BroadcastChannel === 'undefined' && <p>{speaker.alone}</p>}
      </div>
      {grid === null && (
        <>
          <h2
            className="speaker-caption"
            style={{ top: captionTop, left: layout.current.left, width: layout.slide.width }}
          >
            {detour === null ? speaker.current : messages.player.answer.title}
          </h2>
          <h2
            className="speaker-caption"
            style={{ top: captionTop, left: layout.next.left, right: layout.current.left }}
          >
            {next === null
              ? speaker.end
              : `${speaker.upcoming} · ${formatSlideTitle(next, messages)}`}
          </h2>
        </>
      )}
      <Slides slides={agenda.rendered} at={null} cells={agendaCells} />
      <Slides slides={answers.slides} at={null} cells={answerCells} />
      {grid === null && (
        <NotesBox top={layout.notesTop}>
          <Notes dataset={dataset} years={deck.pair} slide={slide} />
        </NotesBox>
      )}
      <Panels {...player.panels} grid={grid} canAutoPlay={false} />
      <PlayerNotice typed={state.typed} count={deck.slides.length} notice={player.notice} />
      <PrintedSlides slides={agenda.slides} />
    </main>
  )
}

/** After the last slide of an answer comes the agenda's slide that the detour left. */
function findAgendaAfter(detour: Detour, left: number): number | null {
  return detour.at + 1 < detour.of ? null : left
}
