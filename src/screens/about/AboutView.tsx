import { dateText, yearsText } from '../../format/values/period'
import { sourceText } from '../../format/source'
import { aboutWordsOf } from '../../messages/aboutWords'
import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import type { Catalog } from '../../domain/model/catalog'
import { statedPoints } from '../../domain/model/series'
import type { World } from '../../domain/model/regionDataset'
import { Glossary } from './Glossary'
import './about.css'

type Props = {
  readonly catalog: Catalog
  /** Null where the region's figures could not be read: everything else still stands. */
  readonly world: World | null
}

/** Where the figures come from, how they are treated, and what the words mean. */
export function AboutView({ catalog, world }: Props) {
  const { figures, lang } = useWords()
  const words = aboutWordsOf(lang)
  return (
    <article className="about">
      <h1>{words.heading}</h1>
      <p>{words.what}</p>
      <section>
        <h2>{words.sources}</h2>
        <ul className="listed">
          {catalog.sources.map((source) => (
            <li key={source.id}>
              {sourceText(source, null, figures)}{' '}
              {source.address === null ? (
                <span className="aside">{words.noAddress}</span>
              ) : (
                <a href={source.address}>{source.address}</a>
              )}
            </li>
          ))}
        </ul>
        {world !== null && <Counts world={world} />}
        <p>
          {words.dataVersion} {catalog.dataVersion}
          {words.comma}
          {words.edited(dateText(catalog.dataDate, figures))}
        </p>
      </section>
      <section>
        <h2>{words.methods}</h2>
        <ul className="listed">
          {Object.entries(words.method).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
        <p>{words.accessibility}</p>
      </section>
      <section>
        <h2>{words.events}</h2>
        <ul className="listed">
          {catalog.events.map((event) => (
            <li key={event.id}>
              <strong>{pick(event.name, lang)}</strong> {dateText(event.date, figures)} ·{' '}
              {indicatorWordsOf(lang).eventEffects[event.effect]}
              <p>{pick(event.note, lang)}</p>
            </li>
          ))}
        </ul>
      </section>
      <Glossary />
    </article>
  )
}

function Counts({ world }: { readonly world: World }) {
  const { figures, lang } = useWords()
  const words = aboutWordsOf(lang)
  const first = world.years[0]
  const last = world.years[world.years.length - 1]
  if (first === undefined || last === undefined) return null
  let stated = 0
  for (const series of world.seriesById.values()) stated += statedPoints(series).length
  return (
    <p>{words.counts(stated, world.catalog.indicators.length, yearsText(first, last, figures))}</p>
  )
}
