import { useMessages, useLang } from '../../messages/useMessages'
import { localize } from '../../messages/localize'
import type { Catalog } from '../../domain/model/catalog'
import type { Indicator } from '../../domain/model/indicator'
import { findRelatedIndicators } from '../../domain/model/relatedIndicators'

type Props = {
  readonly catalog: Catalog
  readonly indicator: Indicator
  readonly indicatorHref: (id: string) => string
}

/** Links to the previous and next indicator and to the others of the topic. */
export function RelatedIndicatorsNav({ catalog, indicator, indicatorHref }: Props) {
  const lang = useLang()
  const messages = useMessages('indicator').indicator
  const { previous, next, sameTopic } = findRelatedIndicators(catalog, indicator)
  const link = (to: Indicator) => <a href={indicatorHref(to.id)}>{localize(to.name, lang)}</a>
  return (
    <nav className="related" aria-label={messages.relatedIndicators}>
      {sameTopic.length > 0 && (
        <>
          <h2>{messages.sameTopic}</h2>
          <ul>
            {sameTopic.map((other) => (
              <li key={other.id}>{link(other)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="related-steps">
        {previous !== null && (
          <span>
            <span>{messages.previous}</span> {link(previous)}
          </span>
        )}
        {next !== null && (
          <span>
            <span>{messages.next}</span> {link(next)}
          </span>
        )}
      </p>
    </nav>
  )
}
