import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { sourceText } from '../../format/source'
import { listCitedSources } from '../../domain/model/statements'
import { useMessages } from '../../messages/useMessages'
import { useNavigationAt, useOptimisticLocation } from '../../navigation/LocationProvider'

/** Where the figures come from and which edition of them this is. */
export function Footer({ state }: { readonly state: RegionDatasetState }) {
  const messages = useMessages()
  const { shared, linkTo, linkWith } = useNavigationAt(useOptimisticLocation())
  const catalog = state.catalog
  const sources = state.kind === 'ready' ? listCitedSources(state.dataset) : []
  const newest = sources[0]
  return (
    <footer className="footer">
      {catalog !== null && (
        <>
          <span>
            {newest !== undefined && <span>{sourceText(newest, null, messages.figures)}</span>}{' '}
            {sources.length > 1 && (
              <a href={linkTo({ screen: 'about' })}>{messages.shell.allSources(sources.length)}</a>
            )}
          </span>
          <span>
            <span>{messages.shell.dataVersion(catalog.dataVersion)}</span>{' '}
            {shared.version === undefined && (
              <a href={linkWith({ version: catalog.dataVersion })}>{messages.shell.pin}</a>
            )}
          </span>
        </>
      )}
    </footer>
  )
}
