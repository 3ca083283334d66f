import type { WorldState } from '../../data/state/regionDatasetState'
import { sourceText } from '../../format/source'
import type { Source } from '../../domain/model/catalog'
import { useWords } from '../../messages/useWords'
import { useAddress } from '../../navigation/address'

/** Where the figures come from and which edition of them this is. */
export function Footer({ state }: { readonly state: WorldState }) {
  const words = useWords()
  const { shared, hrefOf, hrefWith } = useAddress()
  const catalog = state.catalog
  const newest = catalog?.sources.reduce<Source | undefined>(
    (latest, source) =>
      latest === undefined || source.published > latest.published ? source : latest,
    undefined,
  )
  return (
    <footer className="footer">
      {catalog !== null && (
        <>
          <span>
            {newest !== undefined && sourceText(newest, null, words.figures)}{' '}
            {catalog.sources.length > 1 && (
              <a href={hrefOf({ screen: 'about' })}>
                {words.shell.allSources(catalog.sources.length)}
              </a>
            )}
          </span>
          <span>
            {words.shell.dataVersion(catalog.dataVersion)}{' '}
            {shared.version === undefined && (
              <a href={hrefWith({ version: catalog.dataVersion })}>{words.shell.pin}</a>
            )}
          </span>
        </>
      )}
    </footer>
  )
}
