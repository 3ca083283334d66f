import { dateText } from '../../format/values/period'
import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import type { Reading } from '../../domain/comparison/comparison'

/** What stands in the way of comparing the two chosen years. */
export function Cautions({ reading }: { readonly reading: Reading }) {
  const words = useWords()
  const { comparability } = reading
  if (comparability.kind === 'comparable') return <p>{indicatorWordsOf(words.lang).noCautions}</p>
  return (
    <ul className="cautions">
      {comparability.events.map((event) => (
        <li key={event.id}>
          <strong>{pick(event.name, words.lang)}</strong>{' '}
          <span>
            {dateText(event.date, words.figures)} ·{' '}
            {indicatorWordsOf(words.lang).eventEffects[event.effect]}
          </span>
          <p>{pick(event.note, words.lang)}</p>
        </li>
      ))}
    </ul>
  )
}
