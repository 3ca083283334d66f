import { memo, useId, useRef } from 'react'
import { besideInList, moveFocus } from '../../../ui/moveFocus'
import { placesWordsOf } from '../../../messages/placesWords'
import { useLang } from '../../../messages/useWords'
import type { Region } from '../../../domain/model/catalog'
import { MOST_PLACES } from '../../../navigation/search/indicatorSearch'
import type { CourseLine, LineSign } from './regionTrendLines'
import type { ChosenPlaces } from './useChosenRegions'

type Props = {
  readonly regions: readonly Region[]
  readonly own: string
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenPlaces
  /** What is drawn, in the order of its signs. */
  readonly lines: readonly CourseLine[]
  readonly signs: readonly LineSign[]
}

const glyphs = { circle: '●', rect: '■', diamond: '◆', triangle: '▲' } as const

/** The lines by their signs: the chosen ones can be taken out, and others added without looking for their row. */
export function CoursePlaces({ regions, own, nameOf, chosen, lines, signs }: Props) {
  const words = placesWordsOf(useLang())
  const hint = useId()
  const adding = useRef<HTMLSelectElement>(null)
  return (
    <div className="course-places">
      <ul>
        {lines.map(({ key, name }, at) => {
          const sign = signs[at]
          return (
            <li key={key}>
              {sign !== undefined && (
                <span aria-hidden="true" style={{ color: sign.colour }}>
                  {glyphs[sign.marker]}
                </span>
              )}
              {name}
              {chosen.codes.includes(key) && (
                <button
                  type="button"
                  onClick={({ currentTarget }) => {
                    moveFocus(...besideInList(currentTarget), adding.current)
                    chosen.choose(key, false)
                  }}
                >
                  <span aria-hidden="true">×</span>
                  <span className="unseen">{words.remove(name)}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <label>
        {words.add}{' '}
        <select
          ref={adding}
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
const Options = memo(function Options({
  regions,
  own,
  nameOf,
}: Pick<Props, 'regions' | 'own' | 'nameOf'>) {
  return regions
    .filter(({ code }) => code !== own)
    .map(({ code }) => (
      <option key={code} value={code}>
        {nameOf(code)}
      </option>
    ))
})
