import { aboutWordsOf } from '../../messages/aboutWords'
import { glossaryOf } from '../../messages/glossary'
import { useLang } from '../../messages/useWords'

/** Every term of the field and of the methods, explained once. */
export function Glossary() {
  const lang = useLang()
  const about = aboutWordsOf(lang)
  return (
    <section>
      <h2>{about.glossary}</h2>
      <dl className="glossary">
        {glossaryOf(lang).map((entry) => (
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
