import type { ReactNode } from 'react'
import { sourceText } from '../../format/source'
import { Unbroken } from '../../ui/figures/Unbroken'
import { embedWordsOf } from '../../messages/embedWords'
import { useWords } from '../../messages/useWords'
import type { Locator } from '../../domain/model/observation'
import type { World } from '../../domain/model/regionDataset'

type Props = {
  readonly world: World
  /** Where the figures come from; null to leave it out. */
  readonly cited: { readonly source: string; readonly locator: Locator | null } | null
  /** The same in the dashboard itself. */
  readonly href: string
  readonly children?: ReactNode
}

/** Under every embed: its source, the state of its data, and the way to the whole page. */
export function EmbedFoot({ world, cited, href, children }: Props) {
  const { figures, lang } = useWords()
  const words = embedWordsOf(lang)
  const source = world.catalog.sources.find(({ id }) => id === cited?.source)
  return (
    <footer className="embed-foot">
      {cited !== null && (
        <p className="embed-source">
          {source !== undefined && (
            <>
              <span>
                <Unbroken text={words.source(sourceText(source, cited.locator, figures))} />
              </span>
              <span aria-hidden="true">{'\u00a0· '}</span>
            </>
          )}
          <span>{words.version(world.catalog.dataVersion)}</span>
        </p>
      )}
      <div className="embed-ways">
        {children}
        <a href={href} target="_blank" rel="noopener">
          {words.fullPage}
          <span className="unseen">{words.newWindow}</span>
        </a>
      </div>
    </footer>
  )
}
