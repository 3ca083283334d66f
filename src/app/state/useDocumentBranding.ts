import { useEffect } from 'react'
import { localize, type Lang } from '../../messages/pick'
import type { Theme } from '../../theme/palette'
import { accentIn } from './accent'
import { useSettings } from './SettingsContext'

/** Gives the browser's window the installation's title, and the page its accent. */
export function useDocumentBranding(lang: Lang, theme: Theme): void {
  const { title, accent } = useSettings()
  const name = localize(title, lang)
  useEffect(() => {
    document.title = name
  }, [name])
  useEffect(() => {
    if (accent === undefined) return
    const { style } = document.documentElement
    for (const [property, value] of Object.entries(accentIn(theme, accent)))
      style.setProperty(property, value)
  }, [accent, theme])
}
