import type { Comparison } from '../../domain/comparison/comparison'
import { yearsText } from '../../format/values/period'
import { useMessages } from '../../messages/useMessages'

/** What the dashed lines of a trend are, and what they do not say; nothing without control limits. */
export function LimitsNote({ comparison: { limits } }: { readonly comparison: Comparison }) {
  const { figures, indicator } = useMessages('indicator')
  if (limits === null) return null
  const span = yearsText(limits.firstYear, limits.lastYear, figures)
  return (
    <p className="trend-note">
      {indicator.limitsNote({ kind: limits.kind, span, years: limits.years })}
    </p>
  )
}
