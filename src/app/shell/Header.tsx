import { useLocation } from '@tanstack/react-router'
import { memo } from 'react'
import { useWords } from '../../messages/useWords'
import { AddressProvider } from '../../navigation/address'
import type { Place } from '../../navigation/href'
import { useAskedHere } from '../../navigation/here'
import { RegionControl } from './RegionControl'
import { useAddressOf } from '../../navigation/useAddressOf'
import { useWorld } from '../state/RegionDatasetContext'
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
  place: Place
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
  const words = useWords()
  const address = useAddressOf(useAskedHere())
  const { shared, hrefOf, hrefWith } = address
  const { pathname } = useLocation()
  const state = useWorld()
  const large = shared.size === 'large'
  const dark = shared.theme === 'dark'
  return (
    <header className="header">
      {logo !== undefined && <img className="header-logo" src={logo} alt="" />}
      <div className="header-title">
        <a href={hrefOf({ screen: 'overview' })}>{title}</a>
        <span>{organisation}</span>
      </div>
      <nav aria-label={words.shell.nav}>
        {places.map(({ place, path, word }) => (
          <a key={path} href={hrefOf(place)} aria-current={pathname === path ? 'page' : undefined}>
            {words.shell[word]}
          </a>
        ))}
      </nav>
      <AddressProvider value={address}>
        <RegionControl />
        <YearControls years={state.kind === 'ready' ? state.world.years : none} />
      </AddressProvider>
      <div className="header-settings" role="group" aria-label={words.shell.settings}>
        <a
          className="switch"
          href={hrefWith({ size: large ? undefined : 'large' })}
          aria-current={large ? 'true' : undefined}
        >
          {words.shell.largeText}
        </a>
        <a
          className="switch"
          href={hrefWith({ theme: dark ? undefined : 'dark' })}
          aria-current={dark ? 'true' : undefined}
        >
          {words.shell.dark}
        </a>
        <a
          className="switch"
          href={hrefWith({ lang: words.shell.otherLang })}
          lang={words.shell.otherLang === 'zh' ? 'zh-CN' : 'en'}
        >
          {words.shell.otherLanguage}
        </a>
      </div>
    </header>
  )
})
