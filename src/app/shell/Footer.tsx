import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { sourceText } from '../../format/source'
import { findNewestSource } from '../../domain/model/catalog'
import { useMessages } from '../../messages/useMessages'
import { useNavigationAt, useOptimisticLocation } from '../../navigation/LocationProvider'

/** Where the figures come from and which edition of them this is. */
export function Footer({ state }: { readonly state: RegionDatasetState }) {
  const messages = useMessages()
  const { shared, linkTo, linkWith } = useNavigationAt(useOptimisticLocation())
  const catalog = state.catalog
  const newest = catalog === null ? undefined : findNewestSource(catalog.sources)
  return (
    <footer className="footer">
      {catalog !== null && (
        <>
          <span>
            {newest !== undefined && sourceText(newest, null, messages.figures)}{' '}
            {catalog.sources.length > 1 && (
              <a href={linkTo({ screen: 'about' })}>
                {messages.shell.allSources(catalog.sources.length)}
              </a>
            )}
          </span>
          <span>
            {messages.shell.dataVersion(catalog.dataVersion)}{' '}
            {shared.version === undefined && (
              <a href={linkWith({ version: catalog.dataVersion })}>{messages.shell.pin}</a>
            )}
          </span>
        </>
      )}
    </footer>
  )
}
