import { useLocation } from '@tanstack/react-router'
import { memo } from 'react'
import { useMessages } from '../../messages/useWords'
import { AddressProvider } from '../../navigation/address'
import type { Destination } from '../../navigation/href'
import { useAskedHere } from '../../navigation/here'
import { RegionControl } from './RegionControl'
import { useAddressOf } from '../../navigation/useAddressOf'
import { useRegionDataset } from '../state/RegionDatasetContext'
import { YearControls } from './YearControls'

type Props = {
  readonly title: string
  readonly organisation: string
  /** The address of a picture; the organisation's name beside it says what it shows. */
  readonly logo?: string | undefined
}

/** The same one every time: what is made of it is made once. */
const none: readonly never[] = []

const places: readonly {
  place: Destination
  path: string
  word: 'overview' | 'explore' | 'quality' | 'about' | 'present'
}[] = [
  { place: { screen: 'overview' }, path: '/', word: 'overview' },
  { place: { screen: 'explore' }, path: '/explore', word: 'explore' },
  { place: { screen: 'quality' }, path: '/quality', word: 'quality' },
  { place: { screen: 'about' }, path: '/about', word: 'about' },
  { place: { screen: 'present', items: undefined }, path: '/present', word: 'present' },
]

/**
 * Title, navigation, the compared years and the reader's display settings. All of it follows the address,
 * not the picture below it: what was pressed shows at once that it was.
 */
export const Header = memo(function Header({ title, organisation, logo }: Props) {
  const messages = useMessages()
  const address = useAddressOf(useAskedHere())
  const { shared, linkTo, hrefWith } = address
  const { pathname } = useLocation()
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
        {places.map(({ place, path, word }) => (
          <a key={path} href={linkTo(place)} aria-current={pathname === path ? 'page' : undefined}>
            {messages.shell[word]}
          </a>
        ))}
      </nav>
      <AddressProvider value={address}>
        <RegionControl />
        <YearControls years={state.kind === 'ready' ? state.dataset.years : none} />
      </AddressProvider>
      <div className="header-settings" role="group" aria-label={messages.shell.settings}>
        <a
          className="switch"
          href={hrefWith({ size: large ? undefined : 'large' })}
          aria-current={large ? 'true' : undefined}
        >
          {messages.shell.largeText}
        </a>
        <a
          className="switch"
          href={hrefWith({ theme: dark ? undefined : 'dark' })}
          aria-current={dark ? 'true' : undefined}
        >
          {messages.shell.dark}
        </a>
        <a
          className="switch"
          href={hrefWith({ lang: messages.shell.otherLang })}
          lang={messages.shell.otherLang === 'zh' ? 'zh-CN' : 'en'}
        >
          {messages.shell.otherLanguage}
        </a>
      </div>
    </header>
  )
})
