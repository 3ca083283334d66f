import type { FigureMessages } from '../../messages/messages'
import type { Caution, CheckCaution } from '../../domain/checks/cautions'
import type { RateTerms } from '../../domain/checks/checkIndex'
import type { StatedChange } from '../../domain/model/observation'
import { countPrintedDecimals } from '../../domain/statistics/rounding'
import { figureText, valueWithUnit } from '../values/figure'
import { whenText, yearText } from '../values/period'
import { plainDigits } from '../values/digits'
import { formatValue, MINUS } from '../values/value'
import { eventTexts } from './eventTexts'

/** What must be known of a figure, for a badge and for a sentence. */
type CautionText = {
  /** In a few words: 与报告自身数据不符. */
  readonly short: string
  /** A clause without a stop: 报告另载10346/16037，两者不符. */
  readonly clause: string
}

/** The texts of a caution. Names, figures and scopes of other indicators are written out. */
function formatCaution(caution: Caution, messages: FigureMessages): CautionText {
  const { cautions, sentence } = messages
  const { short } = cautions
  switch (caution.kind) {
    case 'check': {
      const [word, clause] = [checkWord(caution, messages), checkClause(caution, messages)]
      if (!caution.isEarlier) return { short: word, clause }
      const year = yearText(caution.check.year, messages)
      return { short: short.status(year, word), clause: cautions.ofYear(year, clause) }
    }
    case 'notComparable': {
      const clause = sentence.notComparable(eventTexts(caution.events, messages))
      return { short: short.notComparable, clause }
    }
    case 'status': {
      const { status, figure } = caution
      const when = whenText(figure, messages)
      const clause = sentence.status[status](when)
      return { short: short.status(when, messages.status[status]), clause }
    }
    case 'periodsDiffer': {
      const periods = caution.figures.map((figure) => whenText(figure, messages))
      return { short: short.periodsDiffer, clause: sentence.care(periods, []) }
    }
    case 'events': {
      const clause = sentence.care([], eventTexts(caution.events, messages))
      return { short: short.events, clause }
    }
    case 'inexact': {
      const { figure } = caution
      const hedge = figure.precision === 'atLeast' ? 'atLeast' : 'about'
      return { short: short[hedge], clause: cautions[hedge](whenText(figure, messages)) }
    }
  }
}

/** The cautions in a few words, each text once, gravest first. */
export function listCautionWords(
  cautions: readonly Caution[],
  messages: FigureMessages,
): readonly string[] {
  return [...new Set(cautions.map((caution) => formatCaution(caution, messages).short))]
}

/** The cautions as clauses, each text once, gravest first. */
export function listCautionClauses(
  cautions: readonly Caution[],
  messages: FigureMessages,
): readonly string[] {
  return [...new Set(cautions.map((caution) => formatCaution(caution, messages).clause))]
}

/**
 * The cautions that no other text of a figure tells: those from data checks. Those of the later figure come
 * first: after a clause that names the earlier year they would read as of that year too.
 */
export function keepChecks(cautions: readonly Caution[]): readonly CheckCaution[] {
  const checks = cautions.filter((caution) => caution.kind === 'check')
  const [later, earlier] = [false, true].map((isEarlier) =>
    checks.filter((caution) => caution.isEarlier === isEarlier),
  )
  return [...(later ?? []), ...(earlier ?? [])]
}

/** `1573/2640`, the numerator and denominator of a rate. */
function fractionText(terms: RateTerms, { lang }: FigureMessages): string {
  const whole = { multiplier: 0, decimals: 0 } as const
  return [terms.numerator, terms.denominator]
    .map((term) => formatValue(term, whole, lang))
    .join('/')
}

/**
 * A rate's terms as a line beside it: `1573/2640` where they give the printed rate, `报告另载10346/16037，
 * 两者不符` where they contradict it.
 */
export function termsText(terms: RateTerms, messages: FigureMessages): string {
  const fraction = fractionText(terms, messages)
  return terms.agree ? fraction : messages.cautions.termsOfThis(fraction)
}

/** A figure with its terms, where they prove it: `59.58%（1573/2640）`. */
export function withTerms(
  figure: string,
  terms: RateTerms | null,
  messages: FigureMessages,
): string {
  if (terms === null || !terms.agree) return figure
  return messages.cautions.withTerms(figure, fractionText(terms, messages))
}

function checkWord(
  { check, status, concern }: CheckCaution,
  { cautions: { short } }: FigureMessages,
): string {
  if (concern === 'related')
    return status === 'failed' ? short.relatedInconsistent : short.relatedReview
  if (status === 'failed') return short.inconsistent
  switch (check.kind) {
    case 'sameItem':
      return short.scopeDiffers
    case 'outlier':
      return short.unusual
    case 'limit':
    case 'places':
    case 'printedChange':
    case 'partsAndWhole':
    case 'subset':
    case 'rateAndTerms':
      return short.review
  }
}

/** The change that a report states, in digits: −10.84%, 1.20 percentage points, −9 cases. */
function statedText(
  { value, unit, printed }: StatedChange,
  { subject }: CheckCaution,
  messages: FigureMessages,
): string {
  if (unit === 'absolute') return valueWithUnit(value, subject, messages)
  const digits = plainDigits(value, countPrintedDecimals(printed, value))
  const number = (value < 0 ? MINUS : '') + digits
  if (unit === 'percent') return `${number}%`
  return `${number} ${messages.percentagePoints(Math.abs(value) === 1)}`
}

function checkClause(caution: CheckCaution, messages: FigureMessages): string {
  const { check, subject, counterpart, concern, status } = caution
  const { cautions, lang } = messages
  const isOwn = concern === 'own'
  const name = subject.name[lang]
  if (concern === 'related') return cautions.related[status](name)
  switch (check.kind) {
    case 'printedChange': {
      // For review: the base is in another report only, so the report does not contradict itself.
      const clause = status === 'failed' ? cautions.statedChange : cautions.changeAcross
      return clause(check.stated.printed, statedText(check.stated, caution, messages))
    }
    case 'places':
      return cautions.otherThanPlaces(check.counties.value)
    case 'partsAndWhole': {
      const sum = check.sum === null ? '' : valueWithUnit(check.sum, subject, messages)
      return isOwn ? cautions.partsOfThis(sum) : cautions.partOf(name)
    }
    case 'subset': {
      const whole = counterpart ?? subject
      return isOwn
        ? cautions.exceedsWhole(whole.name[lang], figureText(check.whole, whole, messages))
        : cautions.exceededByPart(name, figureText(check.part, subject, messages))
    }
    case 'limit': {
      const limit = counterpart ?? subject
      return isOwn
        ? cautions.aboveLimit(limit.name[lang], figureText(check.limit, limit, messages))
        : cautions.belowFigure(name, figureText(check.figure, subject, messages))
    }
    case 'rateAndTerms': {
      const fraction = fractionText({ ...check.terms, agree: false }, messages)
      return isOwn
        ? cautions.termsOfThis(fraction)
        : cautions.termOf(name, figureText(check.rate, subject, messages), fraction)
    }
    case 'sameItem': {
      const first = counterpart ?? subject
      const [own, other, figure] = isOwn
        ? [subject, first, check.first]
        : [first, subject, check.second]
      const amount = figureText(figure, other, messages)
      return status === 'failed'
        ? cautions.statedTwice(other.name[lang], amount)
        : cautions.scopesDiffer(own.scope[lang], {
            name: other.name[lang],
            figure: amount,
            scope: other.scope[lang],
          })
    }
    case 'outlier':
      return cautions.unusual(
        yearText(check.from.year, messages),
        yearText(check.to.year, messages),
      )
  }
}
