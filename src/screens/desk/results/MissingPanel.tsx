import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import type { MissingIndicator } from '../model/missing'
import { drop, type Progress } from '../model/work'

type Props = {
  /** Null where there is no earlier report. */
  readonly missing: readonly MissingIndicator[] | null
  readonly dropped: readonly string[]
  readonly onChange: (update: (progress: Progress) => Progress) => void
}

/** What the last report printed and this draft does not: forgotten, or left out on purpose. */
export function MissingPanel({ missing, dropped, onChange }: Props) {
  const { desk, lang } = useMessages('desk')
  const messages = desk.missing
  if (missing === null) return <p>{messages.noEarlier}</p>
  if (missing.length === 0) return <p>{messages.none}</p>
  return (
    <div className="desk-scroll">
      <h2>{messages.heading}</h2>
      <ul className="desk-missing">
        {missing.map(({ indicator, earlier }) => {
          const name = localize(indicator.name, lang)
          return (
            <li key={indicator.id}>
              <p>
                <span>{name}</span>{' '}
                <span className="desk-aside">
                  {messages.earlier(earlier.year, earlier.printed ?? '')}
                </span>
              </p>
              <label>
                <input
                  type="checkbox"
                  checked={dropped.includes(indicator.id)}
                  aria-label={messages.intended(name)}
                  onChange={({ currentTarget }) => {
                    const isDropped = currentTarget.checked
                    onChange((old) => drop(old, indicator.id, isDropped))
                  }}
                />
                <span>{messages.intendedShort}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
