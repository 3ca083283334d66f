import { useMemo, useState } from 'react'
import type { Stale } from '../../data/state/regionDatasetState'
import { useMessages } from '../../messages/useMessages'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import type { PresentSearch } from '../../navigation/search/presentSearch'
import { AutoProgress } from './AutoProgress'
import { Blackout } from './Blackout'
import { Controls } from './Controls'
import { PlayerNotice } from './PlayerNotice'
import { PrintedSlides } from './PrintedSlides'
import { formatSlideTitle } from './deck/slideTitle'
import { useAudienceInput } from './input/useAudienceInput'
import { computeGridLayout } from './layout/computeGridLayout'
import { Panels } from './panels/Panels'
import { useAutoPlay } from './player/useAutoPlay'
import type { Deck } from './player/useDeck'
import { usePlayer } from './player/usePlayer'
import type { ChangeSearch } from './player/useSlideInUrl'
import './present.css'
import { Slides } from './slides/Slides'
import { useWindowSize } from './sync/useWindowSize'

export type AudienceViewProps = {
  readonly dataset: RegionDataset
  readonly search: PresentSearch
  readonly change: ChangeSearch
  /** The last refresh of `dataset`, if it failed. */
  readonly stale: Stale | null
  readonly deck: Deck
  /** What the address asked for and did not get; empty where all was followed. */
  readonly warning: string
}

const COMMANDS = [
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

/** The window for the room: all slides, one of them visible, and everything that controls them. */
export function AudienceView({ stale, ...shared }: AudienceViewProps) {
  const { deck } = shared
  const messages = useMessages('checks', 'indicator', 'player', 'present')
  const { linkTo } = useNavigation()
  const screen = useWindowSize()
  const player = usePlayer({ ...shared, role: 'audience', screen })
  const { presentation, agenda, answers } = player
  const { state, dispatch, slide } = presentation
  const { ready } = agenda
  useAutoPlay(ready ? state.auto : null, () => dispatch({ kind: 'tick' }))
  const { pointer, gestures } = useAudienceInput({
    state,
    dispatch,
    onCommand: player.runCommand,
    onDigit: player.typeDigit,
  })
  const grid = useMemo(
    () => (state.panel === 'grid' ? computeGridLayout(deck.slides.length, screen, screen) : null),
    [state.panel, deck.slides.length, screen],
  )
  const [cycle, setCycle] = useState({ at: state.at, auto: state.auto, count: 0 })
  if (cycle.at !== state.at || cycle.auto !== state.auto)
    setCycle({ at: state.at, auto: state.auto, count: cycle.count + 1 })

  const announcement =
    slide === null
      ? ''
      : state.detour === null
        ? messages.player.slideAnnouncement(
            state.at + 1,
            deck.slides.length,
            formatSlideTitle(slide, messages),
          )
        : messages.player.answerAnnouncement(formatSlideTitle(slide, messages))
  return (
    <main
      className="presentation"
      tabIndex={-1}
      data-pointer={pointer.awake ? 'visible' : 'hidden'}
      aria-busy={!ready}
      {...gestures}
    >
      <h1 className="visually-hidden">{messages.player.title}</h1>
      <p className="visually-hidden" role="status">
        {ready ? announcement : ''}
      </p>
      <Slides
        slides={agenda.rendered}
        at={ready && state.detour === null ? state.at : null}
        cells={grid?.cells ?? null}
      />
      {ready && <Slides slides={answers.slides} at={state.detour?.at ?? null} cells={null} />}
      {!ready && (
        <p className="present-preparing">
          {messages.player.preparing(
            agenda.rendered.filter((one) => one !== null).length,
            agenda.rendered.length,
          )}
        </p>
      )}
      <AutoProgress auto={state.auto} cycle={cycle.count} stale={stale} />
      <Blackout blackout={state.blackout} />
      <Panels {...player.panels} grid={grid} canAutoPlay />
      <Controls
        commands={COMMANDS}
        visible={pointer.awake && state.panel === null}
        onCommand={player.runCommand}
        onTabFocus={() => pointer.wake('tab')}
        leaveHref={linkTo({ screen: 'overview' })}
      />
      <PlayerNotice typed={state.typed} count={deck.slides.length} notice={player.notice} />
      <PrintedSlides slides={agenda.slides} />
    </main>
  )
}
