import { useSystemPalette } from '../../../charts/react/useScheme'
import { useEffect, useState } from 'react'
import type { Size } from '../../../charts/layout/box'
import { useMessages } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import { useSearchIndex } from '../../../search/useSearchIndex'
import { useWakeLock } from '../input/useWakeLock'
import type { Role } from '../sync/speakerChannel'
import { useCommands } from './useCommands'
import type { Deck } from './useDeck'
import { findSlide, usePresentation } from './usePresentation'
import { useAgendaSlides, useAnswerSlides } from './useSlideLists'
import type { ChangeSearch } from './useSlideInUrl'

type PlayerOptions = {
  readonly dataset: RegionDataset
  readonly search: PresentSearch
  readonly change: ChangeSearch
  readonly deck: Deck
  readonly role: Role
  /** Shown first, as a notice. */
  readonly warning: string
  /** The size that a slide is rendered for. */
  readonly screen: Size
}

/** What the audience's window and the speaker's window have in common. */
export function usePlayer({ dataset, search, change, deck, role, warning, screen }: PlayerOptions) {
  const presentation = usePresentation({ deck, search, change, role })
  const { state, dispatch } = presentation
  const options = { deck, dataset, screen, theme: useSystemPalette() ?? search.theme ?? 'light' }
  const agenda = useAgendaSlides(options, state.at)
  const answers = useAnswerSlides(options, state.detour)
  const { address } = useMessages('address')
  const isUnknown = search.slide !== undefined && findSlide(deck.slides, search.slide) < 0
  const unread = isUnknown ? address.unread([`slide=${search.slide}`]) : ''
  const [notice, setNotice] = useNotice(
    [warning, unread].filter((text) => text !== '').join(address.gap),
  )
  const wakeLock = useWakeLock()
  const { index, pinyin, loadPinyin } = useSearchIndex(dataset)
  const { ready } = agenda
  // After the slides, which the meeting needs first.
  useEffect(() => {
    if (ready) loadPinyin()
  }, [ready, loadPinyin])
  return {
    presentation,
    agenda,
    answers,
    notice,
    setNotice,
    runCommand: useCommands({ presentation, search, change, onNotice: setNotice }),
    /** A new digit replaces the notice about the number before. */
    typeDigit: (digit: string) => {
      setNotice(null)
      dispatch({ kind: 'digit', digit })
    },
    panels: {
      state,
      dispatch,
      deck,
      screen,
      wakeLock,
      search: {
        dataset,
        index,
        pinyinReady: pinyin === 'ready',
        onCandidate: answers.setCandidate,
      },
    },
  }
}

const NOTICE_MS = 6000

/** A short message for the presenter that disappears after a while. */
function useNotice(first: string): readonly [string | null, (text: string | null) => void] {
  // An object, so that repeating a text restarts the timer.
  const [notice, setNotice] = useState<{ readonly text: string } | null>(
    first === '' ? null : { text: first },
  )
  useEffect(() => {
    if (notice === null) return undefined
    const timer = window.setTimeout(() => setNotice(null), NOTICE_MS)
    return () => window.clearTimeout(timer)
  }, [notice])
  return [notice?.text ?? null, (text) => setNotice(text === null ? null : { text })]
}
