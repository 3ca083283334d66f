import { drivingOf } from '../../i18n/driving'
import { useLang } from '../../i18n/useWords'
import { stringifySearch } from '../../routes/codec'
import type { PresentSearch } from '../../routes/presentSearch'
import { toggleFullScreen } from './fullScreen'
import type { Command } from './keys'
import type { ChangeAddress } from './useAddressInStep'
import { isSlide } from './stage'
import type { Stage } from './useStage'

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
  const words = drivingOf(useLang())
  return (command) => {
    const { typed, count } = stage.state
    if (command === 'enter' && typed !== '' && !isSlide(Number(typed), count))
      onNotice(words.noSlide(typed, count))
    stage.dispatch({ kind: 'command', command })
    switch (command) {
      case 'fullScreen':
        void toggleFullScreen(() => onNotice(words.noFullScreen))
        return
      case 'dark':
        change({ theme: search.theme === 'dark' ? undefined : 'dark' }, { replace: true })
        return
      case 'speaker': {
        const opened = window.open(speakerHref(search), 'present-speaker', 'width=1200,height=800')
        if (opened === null) onNotice(words.noSpeaker)
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
