import { useMessages } from '../../messages/useMessages'

/** All terms of the field and of the methods. */
export function Glossary() {
  const { about, glossary } = useMessages('about', 'glossary')
  return (
    <section>
      <h2>{about.glossary}</h2>
      <dl className="glossary">
        {glossary.map((entry) => (
          <div key={entry.id}>
            <dt>{entry.term}</dt>
            <dd>
              {entry.definition}
              {entry.formula !== undefined && <p className="aside">{entry.formula}</p>}
              {entry.source !== undefined && <p className="aside">{entry.source}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
