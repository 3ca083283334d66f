import type { ReactNode } from 'react'
import { sourceText } from '../../format/source'
import { Unbroken } from '../../ui/figures/Unbroken'
import { useMessages } from '../../messages/useMessages'
import type { Locator } from '../../domain/model/observation'
import type { SourceId } from '../../domain/model/ids'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = {
  readonly dataset: RegionDataset
  /** The source; null to leave it out. */
  readonly citedFigure: { readonly source: SourceId; readonly locator: Locator | null } | null
  /** The same page of the dashboard. */
  readonly href: string
  readonly children?: ReactNode
}

/** The footer of every embed: source, data version, and a link to the dashboard. */
export function EmbedFooter({ dataset, citedFigure, href, children }: Props) {
  const { figures } = useMessages()
  const messages = useMessages('embed').embed
  const source = citedFigure === null ? undefined : dataset.sourceById.get(citedFigure.source)
  return (
    <footer className="embed-footer">
      {citedFigure !== null && (
        <p className="embed-source">
          {source !== undefined && (
            <>
              <span>
                <Unbroken
                  text={messages.source(sourceText(source, citedFigure.locator, figures))}
                />
              </span>
              <span aria-hidden="true">{'\u00a0· '}</span>
            </>
          )}
          <span>{messages.version(dataset.catalog.dataVersion)}</span>
        </p>
      )}
      <div className="embed-ways">
        {children}
        <a href={href} target="_blank" rel="noopener">
          <span>{messages.fullPage}</span>
          <span className="visually-hidden">{messages.newWindow}</span>
        </a>
      </div>
    </footer>
  )
}
