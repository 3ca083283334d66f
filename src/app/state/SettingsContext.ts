import { createContext, useContext } from 'react'
import type { Settings } from '../../data/settings'

const SettingsContext = createContext<Settings | null>(null)

export const SettingsProvider = SettingsContext.Provider

/** The installation's settings; throws outside of the app (our bug). */
export function useSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (settings === null) throw new Error('useSettings: there is no SettingsProvider above')
  return settings
}
