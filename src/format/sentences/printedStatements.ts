import type { Check } from '../../domain/checks/check'
import type { Locator, ReportedValue } from '../../domain/model/observation'
import { indicatorIn, type CheckContext } from './checkText'
import { figureText } from '../values/figure'
import { whenText } from '../values/period'

/** A statement of the report. */
type PrintedText = {
  /** Only where a check compares two years. */
  readonly when: string | null
  readonly text: string
  /** Quoted from the report in Chinese; otherwise in the reader's language. */
  readonly verbatim: boolean
  readonly locator: Locator | null
}

function verbatim(printed: string, locator: Locator | null): PrintedText {
  return { when: null, text: printed, verbatim: true, locator }
}

function printedFigure(point: ReportedValue, context: CheckContext): PrintedText {
  const { printed, locator } = point
  if (printed !== null) return verbatim(printed, locator)
  const text = figureText(
    point,
    indicatorIn(context.dataset, point.indicator),
    context.messages.figures,
  )
  return { when: null, text, verbatim: false, locator }
}

/** The statements of the report that a check compares with each other or with arithmetic. */
export function printedStatements(check: Check, context: CheckContext): readonly PrintedText[] {
  switch (check.kind) {
    case 'printedChange':
      return [verbatim(check.stated.printed, check.to.locator)]
    case 'partsAndWhole':
      return [printedFigure(check.whole, context)]
    case 'rateAndTerms':
      return [printedFigure(check.rate, context)]
    case 'subset':
      return [check.part, check.whole].map((point) => printedFigure(point, context))
    case 'places':
      return [
        printedFigure(check.figure, context),
        verbatim(check.counties.printed, check.counties.locator),
      ]
    case 'limit':
      return [check.figure, check.limit].map((point) => printedFigure(point, context))
    case 'sameItem':
      return [check.first, check.second].map((point) => printedFigure(point, context))
    case 'outlier':
      return [check.from, check.to].map((point) => ({
        ...printedFigure(point, context),
        when: whenText(point, context.messages.figures),
      }))
  }
}
