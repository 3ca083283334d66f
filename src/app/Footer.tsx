import type { WorldState } from '../api/worldState'
import { pick } from '../i18n/pick'
import { useWords } from '../i18n/useWords'

/** Where the figures come from and which edition of them this is. */
export function Footer({ state }: { readonly state: WorldState }) {
  const words = useWords()
  const catalog = state.catalog
  return (
    <footer className="footer">
      {catalog !== null && (
        <>
          <span>
            {words.overview.source}
            {words.lang === 'zh' ? ':' : ': '}
            {catalog.sources
              .map((source) => `${pick(source.title, words.lang)} (${source.published})`)
              .join(' · ')}
          </span>
          <span>{words.shell.dataVersion(catalog.dataVersion)}</span>
        </>
      )}
    </footer>
  )
}
