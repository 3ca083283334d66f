import { intervalText } from '../../format/values/interval'
import { whenText } from '../../format/values/period'
import { missingText } from '../../format/status'
import { unitText } from '../../format/values/unit'
import { formatValue } from '../../format/values/value'
import { useWords } from '../../messages/useWords'
import type { Reading } from '../../domain/comparison/comparison'
import './figures.css'

/** The later year's figure, large, with its unit, its two sides and how sure it is; or why there is none. */
export function KeyFigure({ reading }: { readonly reading: Reading }) {
  const { figures: words, lang } = useWords()
  const { indicator, to, toInterval, toSides } = reading
  if (to.kind === 'missing')
    return (
      <p className="key-figure">
        <span>{whenText(to, words)}</span>
        <strong className="key-figure-none">{missingText(to.reason, words)}</strong>
      </p>
    )
  const digits = (value: number) => formatValue(value, whole, lang)
  const unit = unitText(indicator, to.value, lang)
  return (
    <>
      <p className="key-figure">
        <span>{whenText(to, words)}</span>
        <strong>
          {words.precise[to.precision](formatValue(to.value, indicator, lang))}
          {unit === '%' && unit}
        </strong>
        {unit !== '%' && <span>{unit}</span>}
      </p>
      <p className="key-interval">
        {[
          toSides === null ? null : `${digits(toSides.numerator)}/${digits(toSides.denominator)}`,
          toInterval === null ? null : intervalText(toInterval, indicator, words),
        ]
          .filter((text) => text !== null)
          .join(' · ')}
      </p>
    </>
  )
}

/** A rate's sides are whole numbers of cases or persons. */
const whole = { multiplier: 0, decimals: 0 } as const
