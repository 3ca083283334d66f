import { termsText } from '../../format/sentences/cautionTexts'
import { whenText } from '../../format/values/period'
import { missingText } from '../../format/status'
import { figurePieces, isSign } from '../../format/values/figure'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import './figures.css'

/** The later year's figure with its unit and its terms; or why there is none. */
export function KeyFigure({ comparison }: { readonly comparison: Comparison }) {
  const { figures: messages } = useMessages()
  const { indicator, to, toTerms } = comparison
  if (to.kind === 'missing')
    return (
      <p className="key-figure">
        <span>{whenText(to, messages)}</span>
        <strong className="key-figure-none">{missingText(to.reason, messages)}</strong>
      </p>
    )
  const { before, digits: written, unit } = figurePieces(to, indicator, messages)
  return (
    <p className="key-figure">
      <span>{whenText(to, messages)}</span>
      {before !== '' && <span>{before}</span>}
      <strong>{isSign(unit) ? written + unit : written}</strong>
      {!isSign(unit) && <span>{unit}</span>}
      {toTerms !== null && <span>{termsText(toTerms, messages)}</span>}
    </p>
  )
}
