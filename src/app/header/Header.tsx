import { memo, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { useNavigationAt, useOptimisticLocation } from '../../navigation/LocationProvider'
import type { Destination } from '../../navigation/links'
import { NavigationProvider } from '../../navigation/useNavigation'
import { HeaderSearch } from './HeaderSearch'
import { RegionControl } from './RegionControl'
import { useRegionDataset } from '../state/RegionDatasetContext'
import { YearControls } from './YearControls'
import './header.css'

type Props = {
  readonly title: string
  readonly organisation: string
  /** The URL of an image. */
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

/** Title, navigation, compared years and display settings; shows the optimistic location, ahead of the page. */
export const Header = memo(function Header({ title, organisation, logo }: Props) {
  const messages = useMessages()
  const location = useOptimisticLocation()
  const navigation = useNavigationAt(location)
  const { shared, linkTo, linkWith } = navigation
  const state = useRegionDataset()
  const { otherLang } = messages.shell
  const [isOpen, setIsOpen] = useState(false)
  const switches = [
    { key: 'size', value: 'large', label: messages.shell.largeText },
    { key: 'theme', value: 'dark', label: messages.shell.dark },
  ] as const
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
      {/* Seen on narrow windows only. */}
      <button
        type="button"
        className="header-more"
        aria-expanded={isOpen}
        aria-label={messages.shell.more}
        onClick={() => setIsOpen(!isOpen)}
      />
      <NavigationProvider value={navigation}>
        {location.screen !== 'explore' && <HeaderSearch />}
        <div className="header-controls" data-open={isOpen}>
          <RegionControl />
          <YearControls years={state.kind === 'ready' ? state.dataset.years : none} />
          <div className="header-settings" role="group" aria-label={messages.shell.settings}>
            {switches.map(({ key, value, label }) => {
              const isOn = shared[key] === value
              return (
                <a
                  key={key}
                  className="switch"
                  href={linkWith({ [key]: isOn ? undefined : value })}
                  aria-current={isOn ? 'true' : undefined}
                >
                  {label}
                </a>
              )
            })}
            <a
              className="switch"
              href={linkWith({ lang: otherLang })}
              lang={otherLang === 'zh' ? 'zh-CN' : 'en'}
            >
              {messages.shell.otherLanguage}
            </a>
          </div>
        </div>
      </NavigationProvider>
    </header>
  )
})
