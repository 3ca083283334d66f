import type { Observation } from '../indicators/observation'
import type { Indicator } from '../indicators/indicator'
import { whenText } from '../format/period'
import { missingText } from '../format/status'
import { unitText } from '../format/unit'
import { formatValue } from '../format/value'
import { useWords } from '../i18n/useWords'
import './figures.css'

type Props = { readonly indicator: Indicator; readonly observation: Observation }

/** The year's figure, large, with its unit; where there is none, why. */
export function KeyFigure({ indicator, observation }: Props) {
  const { figures: words, lang } = useWords()
  return (
    <p className="key-figure">
      <span className="key-figure-when">{whenText(observation, words)}</span>
      {observation.kind === 'missing' ? (
        <strong className="key-figure-none">{missingText(observation.reason, words)}</strong>
      ) : (
        <>
          <strong>
            {words.precise[observation.precision](formatValue(observation.value, indicator, lang))}
          </strong>
          <span>{unitText(indicator, observation.value, lang)}</span>
        </>
      )}
    </p>
  )
}
