import { useEffect } from 'react'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { localize } from '../../messages/localize'
import type { Messages } from '../../messages/messages'
import type { AppLocation } from '../../navigation/location'
import { makeReadable } from '../../theme/contrast'
import { buildPalette, type Theme } from '../../theme/palette'
import { useSettings } from './SettingsContext'

/** Names the screen and the installation in the browser's title, and gives the page its accent. */
export function useDocumentBranding(
  location: AppLocation,
  state: RegionDatasetState,
  messages: Messages,
  theme: Theme,
): void {
  const { title, accent } = useSettings()
  const name = localize(title, messages.lang)
  const screen = screenTitle(location, state, messages)
  const documentTitle = screen === null ? name : messages.shell.title(screen, name)
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
  useEffect(() => {
    if (accent === undefined) return
    const { style } = document.documentElement
    for (const [property, value] of Object.entries(accentIn(theme, accent)))
      style.setProperty(property, value)
  }, [accent, theme])
}

/** The screen's name; for an indicator null until its name is known. */
function screenTitle(
  { screen, id }: AppLocation,
  state: RegionDatasetState,
  { shell, lang }: Messages,
): string | null {
  if (screen === null) return shell.notFound
  if (screen !== 'indicator') return shell[screen]
  if (id === undefined || state.kind !== 'ready') return null
  const indicator = state.dataset.indicatorById.get(id)
  return indicator === undefined ? null : localize(indicator.name, lang)
}

/** An installation's accent (`#rrggbb`): unchanged in the light theme, lightened to be readable in the dark one. */
export function accentIn(theme: Theme, colour: string) {
  const { paper } = buildPalette(theme)
  return { '--accent': makeReadable(colour, paper, '#ffffff'), '--on-accent': paper }
}
