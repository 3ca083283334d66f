import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { useLang } from '../../messages/useWords'
import type { Catalog } from '../../domain/model/catalog'
import type { Indicator } from '../../domain/model/indicator'
import { neighboursOf } from '../../domain/model/relatedIndicators'

type Props = {
  readonly catalog: Catalog
  readonly indicator: Indicator
  readonly indicatorHref: (id: string) => string
}

/** The way on: previous and next indicator of the report, and the others of the topic. */
export function Neighbourhood({ catalog, indicator, indicatorHref }: Props) {
  const lang = useLang()
  const words = indicatorWordsOf(lang)
  const { previous, next, sameTopic } = neighboursOf(catalog, indicator)
  const link = (to: Indicator) => <a href={indicatorHref(to.id)}>{pick(to.name, lang)}</a>
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {sameTopic.length > 0 && (
        <>
          <h2>{words.sameTopic}</h2>
          <ul>
            {sameTopic.map((other) => (
              <li key={other.id}>{link(other)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="neighbours-steps">
        {previous !== null && (
          <span>
            {words.previous} {link(previous)}
          </span>
        )}
        {next !== null && (
          <span>
            {words.next} {link(next)}
          </span>
        )}
      </p>
    </nav>
  )
}
