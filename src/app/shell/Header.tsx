import { memo, useMemo } from 'react'
import { useMessages } from '../../messages/useMessages'
import { useOptimisticLocation, useUpdateSearch } from '../../navigation/LocationProvider'
import type { Destination } from '../../navigation/links'
import { buildNavigation, NavigationProvider } from '../../navigation/useNavigation'
import { RegionControl } from './RegionControl'
import { useRegionDataset } from '../state/RegionDatasetContext'
import { YearControls } from './YearControls'

type Props = {
  readonly title: string
  readonly organisation: string
  /** The URL of an image; the organisation's name beside it says what it shows. */
  readonly logo?: string | undefined
}

/** One array, so that what depends on it is memoised. */
const none: readonly never[] = []

const destinations = [
  { screen: 'overview' },
  { screen: 'explore' },
  { screen: 'quality' },
  { screen: 'about' },
  { screen: 'present', items: undefined },
] as const satisfies readonly Destination[]

/**
 * Title, navigation, the compared years and the reader's display settings. All of it shows the
 * optimistic location: a press answers in the next frame, before the screen below has followed.
 */
export const Header = memo(function Header({ title, organisation, logo }: Props) {
  const messages = useMessages()
  const location = useOptimisticLocation()
  const updateSearch = useUpdateSearch()
  const navigation = useMemo(
    () => buildNavigation(location, updateSearch),
    [location, updateSearch],
  )
  const { shared, linkTo, linkWith } = navigation
  const state = useRegionDataset()
  const large = shared.size === 'large'
  const dark = shared.theme === 'dark'
  return (
    <header className="header">
      {logo !== undefined && <img className="header-logo" src={logo} alt="" />}
      <div className="header-title">
        <a href={linkTo({ screen: 'overview' })}>{title}</a>
        <span>{organisation}</span>
      </div>
      <nav aria-label={messages.shell.nav}>
        {destinations.map((destination) => (
          <a
            key={destination.screen}
            href={linkTo(destination)}
            aria-current={location.screen === destination.screen ? 'page' : undefined}
          >
            {messages.shell[destination.screen]}
          </a>
        ))}
      </nav>
      <NavigationProvider value={navigation}>
        <RegionControl />
        <YearControls years={state.kind === 'ready' ? state.dataset.years : none} />
      </NavigationProvider>
      <div className="header-settings" role="group" aria-label={messages.shell.settings}>
        <a
          className="switch"
          href={linkWith({ size: large ? undefined : 'large' })}
          aria-current={large ? 'true' : undefined}
        >
          {messages.shell.largeText}
        </a>
        <a
          className="switch"
          href={linkWith({ theme: dark ? undefined : 'dark' })}
          aria-current={dark ? 'true' : undefined}
        >
          {messages.shell.dark}
        </a>
        <a
          className="switch"
          href={linkWith({ lang: messages.shell.otherLang })}
          lang={messages.shell.otherLang === 'zh' ? 'zh-CN' : 'en'}
        >
          {messages.shell.otherLanguage}
        </a>
      </div>
    </header>
  )
})
