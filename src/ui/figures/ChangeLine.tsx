import { comparisonText, formatChange } from '../../format/sentences/change'
import { useWords } from '../../messages/useWords'
import type { Reading } from '../../domain/comparison/comparison'
import { whenText } from '../../format/values/period'
import { missingLongText } from '../../format/status'

/** The change in one line with its arrow and what it means, or why there is none. */
export function ChangeLine({ reading }: { readonly reading: Reading }) {
  const words = useWords()
  const { outcome, indicator } = reading
  switch (outcome.kind) {
    case 'change': {
      const text = formatChange(outcome.change, indicator, words.figures)
      return (
        <p className="change-line" data-verdict={outcome.change.verdict}>
          <span className="verdict">
            <span aria-hidden="true">{text.arrow}</span> {text.verdictWord}
          </span>
          {comparisonText(outcome.change, indicator, words.figures)}
        </p>
      )
    }
    case 'notComparable':
      return (
        <p className="change-line">
          <span className="verdict">{words.overview.notComparable}</span>
          {words.overview.acrossBreak(reading.fromYear, reading.toYear)}
        </p>
      )
    case 'baseline':
      return (
        <p className="change-line">
          <span className="verdict">{words.overview.noComparison}</span>
          {outcome.from !== null &&
            words.overview.missingYear(
              whenText(outcome.from, words.figures),
              missingLongText(outcome.from.reason, words.figures),
            )}
        </p>
      )
    case 'noFigure':
      return <p className="change-line" />
  }
}
