import type { FigureMessages } from '../../messages/messages'
import type { Outcome } from '../../domain/comparison/comparison'
import type { Change, Difference } from '../../domain/comparison/change'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation, ReportedValue } from '../../domain/model/observation'
import { toShownDecimal } from '../../domain/statistics/decimal'
import {
  changePrecision,
  formatChange,
  formatDifference,
  writtenPercent,
} from '../../format/sentences/change'
import { missingText } from '../../format/status'
import { plainDigits } from '../../format/values/digits'
import { chooseHedge, joinUnit } from '../../format/values/figure'

/** A cell of a comparison table: words, or a number with the words around it (约, 余, 个百分点). */
export type ComparisonCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly decimals: number
      /** `signed`: with + where it rises; `percent`: also with a percent sign. */
      readonly form: 'plain' | 'signed' | 'percent'
      readonly before: string
      readonly after: string
    }

/** Words, or nothing. */
export function wordCell(text: string): ComparisonCell {
  return { kind: 'text', text }
}

const empty = wordCell('')

/** A figure in the unit of its indicator, or why there is none. */
export function figureCell(observation: Observation, messages: FigureMessages): ComparisonCell {
  if (observation.kind === 'missing') return wordCell(missingText(observation.reason, messages))
  const { value, decimals } = toShownDecimal(observation)
  return { kind: 'number', value, decimals, form: 'plain', ...hedgeWords(observation, messages) }
}

/** The words around digits whose unit stands elsewhere: 约 before, 余 after. */
function hedgeWords(stated: ReportedValue, messages: FigureMessages) {
  const { before, afterDigits, afterScale, afterUnit } = chooseHedge(stated, messages)
  const word = before === '' ? '' : joinUnit(before, '', messages)
  return { before: word, after: afterDigits + afterScale + afterUnit }
}

/** Changes as two cells: in the indicator's unit (a rate's in percentage points) and in percent. */
export function changeCells(
  outcome: Outcome,
  indicator: Indicator,
  messages: FigureMessages,
): readonly [ComparisonCell, ComparisonCell] {
  switch (outcome.kind) {
    case 'noFigure':
    case 'baseline':
    case 'singleYear':
      return [empty, empty]
    case 'notComparable':
      return [differenceCell(outcome.difference, indicator, messages), empty]
    case 'change':
      return [
        differenceCell(outcome.change, indicator, messages),
        percentCell(outcome.change, indicator, messages),
      ]
  }
}

function differenceCell(
  difference: Difference,
  indicator: Indicator,
  messages: FigureMessages,
): ComparisonCell {
  const { direction, absolute, decimals } = difference
  if (direction === 'unknown') return wordCell(messages.unknownDifference)
  const precision = changePrecision(difference)
  // "At least −9" would be a fall by at most 9.
  if (precision === 'atLeast' || (direction === 'level' && precision !== 'exact'))
    return wordCell(formatDifference(difference, indicator, messages).absolute)
  const points = messages.percentagePoints(Math.abs(absolute) === 1)
  return {
    kind: 'number',
    value: absolute,
    decimals,
    form: 'signed',
    before: messages.precise[precision](''),
    after: indicator.measure === 'rate' ? joinUnit('', points, messages) : '',
  }
}

function percentCell(
  change: Change,
  indicator: Indicator,
  messages: FigureMessages,
): ComparisonCell {
  const percent = writtenPercent(change)
  const precision = changePrecision(change)
  if (percent === null) return empty
  if (precision === 'atLeast' || Number(percent) === 0)
    return wordCell(formatChange(change, indicator, messages).relative ?? '')
  const [, decimals = ''] = percent.split('.')
  return {
    kind: 'number',
    value: change.direction === 'down' ? -Number(percent) : Number(percent),
    decimals: decimals.length,
    form: 'percent',
    before: messages.precise[precision](''),
    after: '',
  }
}

/** A cell as text that a spreadsheet reads as the same number: `-9`, `+12.5%`, `1600余`. */
export function formatComparisonCell(cell: ComparisonCell): string {
  if (cell.kind === 'text') return cell.text
  const { value, decimals, form, before, after } = cell
  const sign = value < 0 ? '-' : form !== 'plain' && value > 0 ? '+' : ''
  const digits = plainDigits(Math.abs(value), decimals)
  return before + sign + digits + (form === 'percent' ? '%' : '') + after
}
