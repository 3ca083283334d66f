import { useMessages } from '../../../messages/useMessages'
import { stringifySearch } from '../../../navigation/codec'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import { toggleFullScreen } from '../input/fullScreen'
import type { Command } from '../input/keys'
import { isSlideNumber } from './presentationState'
import type { Presentation } from './usePresentation'
import type { ChangeSearch } from './useSlideInUrl'

type CommandOptions = {
  readonly presentation: Presentation
  readonly search: PresentSearch
  readonly change: ChangeSearch
  readonly onNotice: (text: string) => void
}

/** Runs a command: the state's part in the reducer, and here what concerns the window itself. */
export function useCommands({
  presentation: { state, dispatch },
  search,
  change,
  onNotice,
}: CommandOptions): (command: Command) => void {
  const messages = useMessages('player').player
  return (command) => {
    const { typed, count } = state
    if (command === 'enter' && typed !== '' && !isSlideNumber(Number(typed), count))
      onNotice(messages.noSlide(typed, count))
    dispatch({ kind: 'command', command })
    if (command === 'fullScreen') void toggleFullScreen(() => onNotice(messages.noFullScreen))
    if (command === 'dark')
      change({ theme: search.theme === 'dark' ? undefined : 'dark' }, { replace: true })
    if (command === 'speaker') {
      const opened = window.open(speakerHref(search), 'present-speaker', 'width=1200,height=800')
      if (opened === null) onNotice(messages.noSpeaker)
    }
  }
}

function speakerHref(search: PresentSearch): string {
  return `#/present/speaker${stringifySearch({ ...search, auto: undefined })}`
}
