import { Fragment } from 'react'
import { dateText, yearsText } from '../../format/values/period'
import { eventNoteText } from '../../format/event'
import { sourceText } from '../../format/source'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Catalog } from '../../domain/model/catalog'
import { listCitedSources } from '../../domain/model/statements'
import { listReportedValues } from '../../domain/model/series'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import './about.css'

type Props = {
  readonly catalog: Catalog
  /** Null where the region's figures could not be read; the rest of the page does not need them. */
  readonly dataset: RegionDataset | null
}

/** Sources, methods and terms. */
export function AboutView({ catalog, dataset }: Props) {
  const { about: messages, figures, indicator, lang, shell } = useMessages('about', 'indicator')
  const { linkTo } = useNavigation()
  return (
    <article className="about">
      <h1>{messages.heading}</h1>
      <p>{messages.what}</p>
      <p>
        <a href={linkTo({ screen: 'desk' })}>{shell.desk}</a>
      </p>
      {dataset !== null && <Origin dataset={dataset} />}
      <section>
        <h2>{messages.sources}</h2>
        <ul className="listed">
          {(dataset === null ? catalog.sources : listCitedSources(dataset)).map((source) => (
            <li key={source.id}>
              <span>{sourceText(source, null, figures)}</span>{' '}
              {source.address === null ? (
                <span className="aside">{messages.noAddress}</span>
              ) : (
                <a href={source.address}>{source.address}</a>
              )}
            </li>
          ))}
        </ul>
        {dataset !== null && <Counts dataset={dataset} />}
        <p>
          {[
            messages.dataVersion(catalog.dataVersion),
            messages.edited(dateText(catalog.dataDate, figures)),
          ].join(messages.comma)}
        </p>
      </section>
      <section>
        <h2>{messages.methods}</h2>
        <ul className="listed">
          {Object.entries(messages.method).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
        <p>{messages.accessibility}</p>
      </section>
      <section>
        <h2>{messages.events}</h2>
        <ul className="listed">
          {(dataset?.catalog ?? catalog).events.map((event) => (
            <li key={event.id}>
              <strong>{localize(event.name, lang)}</strong>{' '}
              <span>
                {`${dateText(event.date, figures)} · ${indicator.eventEffects[event.effect]}`}
              </span>
              <p>{eventNoteText(event, figures)}</p>
            </li>
          ))}
          {(dataset?.pendingEvents ?? catalog.localEvents).map((event) => (
            <li key={event.id}>
              <strong>{localize(event.name, lang)}</strong> <span>{indicator.pendingDate}</span>
              <p>{eventNoteText(event, figures)}</p>
            </li>
          ))}
        </ul>
      </section>
      <Glossary />
      <p>
        <a href="licenses.txt">{messages.licenses}</a>
      </p>
    </article>
  )
}

/** Where the figures come from: reports, but for the estimates, each with a link to its formula. */
function Origin({ dataset }: { readonly dataset: RegionDataset }) {
  const { lang } = useMessages()
  const messages = useMessages('about').about
  const { linkTo } = useNavigation()
  const derived = [...dataset.seriesById.values()].flatMap((series) => {
    const count = listReportedValues(series).filter(({ status }) => status === 'estimated').length
    return count === 0 ? [] : [{ indicator: series.indicator, count }]
  })
  const total = derived.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <p>{messages.origin(total)}</p>
      {total > 0 && (
        <p>
          <span>{messages.derived}</span>
          {derived.map(({ indicator }, index) => (
            <Fragment key={indicator.id}>
              {index > 0 && <span>{messages.list}</span>}
              <a href={linkTo({ screen: 'indicator', id: indicator.id })}>
                {localize(indicator.name, lang)}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  )
}

function Counts({ dataset }: { readonly dataset: RegionDataset }) {
  const { figures } = useMessages()
  const messages = useMessages('about').about
  const first = dataset.years[0]
  const last = dataset.years[dataset.years.length - 1]
  if (first === undefined || last === undefined) return null
  let stated = 0
  for (const series of dataset.seriesById.values()) stated += listReportedValues(series).length
  return (
    <p>
      {messages.counts(stated, dataset.catalog.indicators.length, yearsText(first, last, figures))}
    </p>
  )
}

/** All terms of the field and of the methods. */
function Glossary() {
  const { about, glossary } = useMessages('about', 'glossary')
  return (
    <section>
      <h2>{about.glossary}</h2>
      <dl className="glossary">
        {glossary.map((entry) => (
          <div key={entry.id}>
            <dt>{entry.term}</dt>
            <dd>
              <p>{entry.definition}</p>
              {entry.formula !== undefined && <p className="aside">{entry.formula}</p>}
              {entry.source !== undefined && <p className="aside">{entry.source}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
