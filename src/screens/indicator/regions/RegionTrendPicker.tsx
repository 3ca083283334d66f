import { useMessages } from '../../../messages/useMessages'
import { memo, useId, useRef } from 'react'
import { besideInList, moveFocus } from '../../../ui/moveFocus'
import type { Region } from '../../../domain/model/catalog'
import { markerShapes } from '../../../theme/markers'
import { MOST_TREND_REGIONS } from '../../../navigation/search/indicatorSearch'
import type { RegionTrendLine, LineSign } from './regionTrendLines'
import type { ChosenRegions } from './useChosenRegions'

type Props = {
  readonly regions: readonly Region[]
  readonly own: string
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenRegions
  /** The lines of the chart, in the order of their signs. */
  readonly lines: readonly RegionTrendLine[]
  readonly signs: readonly LineSign[]
}

/** The legend of the lines, where regions can be removed and added. */
export function RegionTrendPicker({ regions, own, nameOf, chosen, lines, signs }: Props) {
  const messages = useMessages('indicator').indicator.regions
  const hint = useId()
  const adding = useRef<HTMLSelectElement>(null)
  return (
    <div className="trend-regions">
      <ul>
        {lines.map(({ key, name }, at) => {
          const sign = signs[at]
          return (
            <li key={key}>
              {sign !== undefined && (
                <span aria-hidden="true" style={{ color: sign.colour }}>
                  {markerShapes[sign.marker].character}
                </span>
              )}
              <span>{name}</span>
              {chosen.codes.includes(key) && (
                <button
                  type="button"
                  aria-label={messages.remove(name)}
                  onClick={({ currentTarget }) => {
                    moveFocus(...besideInList(currentTarget), adding.current)
                    chosen.choose(key, false)
                  }}
                >
                  ×
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <label>
        <span>{messages.add}</span>{' '}
        <select
          ref={adding}
          value=""
          disabled={chosen.full}
          aria-describedby={hint}
          onChange={({ currentTarget }) => chosen.choose(currentTarget.value, true)}
        >
          <option value="">{messages.choose}</option>
          <Options regions={regions} own={own} nameOf={nameOf} />
        </select>
      </label>
      <p id={hint} className="regions-note">
        {chosen.full ? messages.full(MOST_TREND_REGIONS) : messages.trendHint(MOST_TREND_REGIONS)}
      </p>
    </div>
  )
}

/** Memoised, because a province has more than a hundred regions. */
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
