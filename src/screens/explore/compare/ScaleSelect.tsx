import { useMessages } from '../../../messages/useMessages'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'

type Scale = NonNullable<ExploreSearch['chart']>

const SCALES: readonly Scale[] = ['shared', 'own', 'index']

type Props = {
  readonly scale: Scale
  /** The base year of an index, and the years to choose from. */
  readonly base: number
  readonly bases: readonly number[]
  readonly change: (changes: Partial<ExploreSearch>) => void
}

/** Chooses the scale of the comparison; the choice shows before the charts follow. */
export function ScaleSelect({ scale, base, bases, change }: Props) {
  const messages = useMessages('explore').explore
  return (
    <div className="compare-scale">
      <fieldset>
        <legend className="visually-hidden">{messages.scales}</legend>
        {SCALES.map((option) => (
          <label key={option} className="explore-check">
            <input
              type="radio"
              name="compare-scale"
              checked={scale === option}
              onChange={() => change({ chart: option })}
            />
            <span>{messages.scale[option]}</span>
          </label>
        ))}
      </fieldset>
      {scale === 'index' && bases.length > 0 && (
        <label>
          <span>{messages.baseYear}</span>{' '}
          <select value={base} onChange={(event) => change({ base: event.currentTarget.value })}>
            {bases.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
