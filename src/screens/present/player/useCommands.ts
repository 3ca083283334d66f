import { drivingOf } from '../../../messages/driving'
import { useLang } from '../../../messages/useWords'
import { stringifySearch } from '../../../navigation/codec'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import { toggleFullScreen } from '../input/fullScreen'
import type { Command } from '../input/keys'
import type { ChangeAddress } from './useSlideInUrl'
import { isSlide } from './presentationState'
import type { Stage } from './usePresentation'

type Commanded = {
  readonly stage: Stage
  readonly search: PresentSearch
  readonly change: ChangeAddress
  readonly onNotice: (text: string) => void
}

/** Carries out a command: its course in the stage, and what belongs to the screen itself. */
export function useCommands({
  stage,
  search,
  change,
  onNotice,
}: Commanded): (command: Command) => void {
  const messages = drivingOf(useLang())
  return (command) => {
    const { typed, count } = stage.state
    if (command === 'enter' && typed !== '' && !isSlide(Number(typed), count))
      onNotice(messages.noSlide(typed, count))
    stage.dispatch({ kind: 'command', command })
    switch (command) {
      case 'fullScreen':
        void toggleFullScreen(() => onNotice(messages.noFullScreen))
        return
      case 'dark':
        change({ theme: search.theme === 'dark' ? undefined : 'dark' }, { replace: true })
        return
      case 'speaker': {
        const opened = window.open(speakerHref(search), 'present-speaker', 'width=1200,height=800')
        if (opened === null) onNotice(messages.noSpeaker)
        return
      }
      case 'next':
      case 'back':
      case 'first':
      case 'last':
      case 'enter':
      case 'escape':
      case 'black':
      case 'white':
      case 'grid':
      case 'autoPlay':
      case 'help':
      case 'answer':
    }
  }
}

function speakerHref(search: PresentSearch): string {
  return `#/present/speaker${stringifySearch({ ...search, auto: undefined })}`
}
