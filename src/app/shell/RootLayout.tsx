import { useDeferredValue } from 'react'
import { versionBase } from '../../data/schemas/versions'
import { useRegionDatasetState } from '../../data/state/regionDatasetState'
import { MessagesProvider } from '../../messages/useMessages'
import { useLocation, useNavigationAt } from '../../navigation/LocationProvider'
import { isChromeless } from '../../navigation/screens'
import { NavigationProvider } from '../../navigation/useNavigation'
import {
  ChartPlaceholdersProvider,
  useChartPlaceholdersWhen,
} from '../../ui/trend/chartPlaceholders'
import { listScreenAreas } from '../routes/loadScreen'
import { RegionDatasetProvider } from '../state/RegionDatasetContext'
import { useSettings } from '../state/SettingsContext'
import { LanguageNotice } from '../state/LanguageNotice'
import { useChosenMessages } from '../state/useChosenMessages'
import { useDocumentAttributes } from '../state/useDocumentAttributes'
import { useDocumentBranding } from '../state/useDocumentBranding'
import { RouteOutlet } from './RouteOutlet'
import { useArrival } from './useArrival'
import { Shell } from './Shell'

/** What every screen needs around it: language, links, figures; and the shell, except for chromeless screens. */
export function RootLayout() {
  const settings = useSettings()
  const location = useLocation()
  const navigation = useNavigationAt(location)
  const { lang, theme, size, region, version, years } = navigation.shared
  // Late responses are rendered without blocking the reader's input.
  const state = useDeferredValue(
    useRegionDatasetState(
      versionBase(settings.apiBase, version),
      region ?? settings.defaultRegion,
      years,
    ),
  )
  const { messages, missing } = useChosenMessages(
    lang ?? 'zh',
    listScreenAreas(location.screen ?? 'overview'),
  )
  // The build renders the address without any choice.
  const placeholders = useChartPlaceholdersWhen(
    Object.values(navigation.shared).every((choice) => choice === undefined),
  )
  useDocumentAttributes({ lang: messages.lang, theme, size })
  useDocumentBranding(location, state, messages, theme ?? 'light')
  useArrival(location.path)
  const isAlone = isChromeless(location.screen)
  return (
    <MessagesProvider value={messages}>
      <NavigationProvider value={navigation}>
        <RegionDatasetProvider value={state}>
          <ChartPlaceholdersProvider value={placeholders}>
            {isAlone ? (
              <>
                {missing !== null && (
                  <div className="foot-notice">
                    <LanguageNotice {...missing} />
                  </div>
                )}
                <RouteOutlet />
              </>
            ) : (
              <Shell state={state}>
                {missing !== null && <LanguageNotice {...missing} />}
                <RouteOutlet />
              </Shell>
            )}
          </ChartPlaceholdersProvider>
        </RegionDatasetProvider>
      </NavigationProvider>
    </MessagesProvider>
  )
}
