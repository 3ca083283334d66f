import type { WorldState } from '../api/worldState'
import { sourceText } from '../format/source'
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
            {catalog.sources
              .map((source) => sourceText(source, null, words.figures))
              .join(words.figures.sentence.semicolon)}
          </span>
          <span>{words.shell.dataVersion(catalog.dataVersion)}</span>
        </>
      )}
    </footer>
  )
}
