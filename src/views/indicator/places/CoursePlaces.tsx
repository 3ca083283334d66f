import { memo, useId } from 'react'
import { placesWordsOf } from '../../../i18n/placesWords'
import { useLang } from '../../../i18n/useWords'
import type { Region } from '../../../indicators/catalog'
import { MOST_PLACES } from '../../../routes/indicatorSearch'
import type { ChosenPlaces } from './useChosenPlaces'

type Props = {
  readonly regions: readonly Region[]
  readonly own: string
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenPlaces
}

/** Which places are drawn beside the own one: taken out here, and added without looking for their row. */
export function CoursePlaces({ regions, own, nameOf, chosen }: Props) {
  const words = placesWordsOf(useLang())
  const hint = useId()
  return (
    <div className="course-places">
      {chosen.codes.length > 0 && (
        <ul>
          {chosen.codes.map((code) => (
            <li key={code}>
              {nameOf(code)}
              <button type="button" onClick={() => chosen.choose(code, false)}>
                <span aria-hidden="true">×</span>
                <span className="unseen">{words.remove(nameOf(code))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        {words.add}{' '}
        <select
          value=""
          disabled={chosen.full}
          aria-describedby={hint}
          onChange={({ currentTarget }) => chosen.choose(currentTarget.value, true)}
        >
          <option value="">{words.choose}</option>
          <Options regions={regions} own={own} nameOf={nameOf} />
        </select>
      </label>
      <p id={hint} className="places-note">
        {chosen.full ? words.full(MOST_PLACES) : words.courseHint(MOST_PLACES)}
      </p>
    </div>
  )
}

/** A province has a hundred and more of them: they are made once. */
const Options = memo(function Options({ regions, own, nameOf }: Omit<Props, 'chosen'>) {
  return regions
    .filter(({ code }) => code !== own)
    .map(({ code }) => (
      <option key={code} value={code}>
        {nameOf(code)}
      </option>
    ))
})
