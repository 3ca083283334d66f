import { changePieces, formatChange } from '../../format/sentences/change'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import { whenText } from '../../format/values/period'
import { missingInText } from '../../format/status'

/** The change in one line with arrow and verdict, or why there is none. */
export function ChangeLine({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages()
  const { indicator } = comparison
  switch (comparison.kind) {
    case 'change': {
      const text = formatChange(comparison.change, indicator, messages.figures)
      const [before, change, after] = changePieces(comparison.change, indicator, messages.figures)
      return (
        <p className="change-line" data-verdict={comparison.change.verdict}>
          <span className={text.verdictWord === null ? undefined : 'verdict'}>
            <span aria-hidden="true">{`${text.arrow} `}</span>
            {text.verdictWord !== null && <span>{text.verdictWord}</span>}
          </span>
          <span>{before}</span>
          <strong>{change}</strong>
          <span>{after}</span>
        </p>
      )
    }
    case 'notComparable':
      return (
        <p className="change-line">
          <span className="verdict">{messages.overview.notComparable}</span>
          <span>{messages.overview.acrossBreak(comparison.fromYear, comparison.toYear)}</span>
        </p>
      )
    case 'baseline':
      return (
        <p className="change-line">
          <span className="verdict">{messages.overview.noComparison}</span>
          <span>
            {missingInText(
              comparison.from,
              whenText(comparison.from, messages.figures),
              messages.figures,
            )}
          </span>
        </p>
      )
    case 'singleYear':
      return (
        <p className="change-line">
          <span className="verdict">{messages.overview.noComparison}</span>
        </p>
      )
    case 'noFigure':
      return <p className="change-line" />
  }
}
