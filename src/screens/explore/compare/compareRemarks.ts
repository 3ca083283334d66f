import { yearText } from '../../../format/values/period'
import { formatValue } from '../../../format/values/value'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import {
  hasGap,
  isTooSpread,
  computeSpread,
  withoutFigure,
} from '../../../domain/comparison/comparePlan'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import type { IndexPlan, NoIndex } from '../../../domain/statistics/indexedTo'
import { scopesIn } from '../../../domain/model/scopesIn'

function namesOf(
  rows: readonly ComparedIndicator[],
  { explore, lang }: Messages<'explore'>,
): string {
  return rows.map(({ indicator }) => localize(indicator.name, lang)).join(explore.listComma)
}

/** That rows on one scale count over different scopes, and which over which; nothing where all are alike. */
export function scopeRemarks(
  rows: readonly ComparedIndicator[],
  messages: Messages<'explore'>,
): readonly string[] {
  const scopes = scopesIn(rows)
  if (scopes.length < 2) return []
  const told = scopes.map((one) => ({
    scope: localize(one.scope, messages.lang),
    names: namesOf(one.rows, messages),
  }))
  return [messages.explore.scopesDiffer(told)]
}

/** Which of the chosen no picture shows, because they have no figure at all. */
export function noFigureRemarks(
  rows: readonly ComparedIndicator[],
  messages: Messages<'explore'>,
): readonly string[] {
  const none = withoutFigure(rows)
  return none.length === 0 ? [] : [messages.explore.noFigure(namesOf(none, messages))]
}

/** Why lines are open, where any is. */
export function gapRemarks(
  rows: readonly ComparedIndicator[],
  { explore }: Messages<'explore'>,
): readonly string[] {
  return hasGap(rows) ? [explore.gapNote] : []
}

const REASONS: readonly NoIndex[] = ['rate', 'baseMissing', 'notPositive', 'small']

/** Which of the chosen have no index, one remark a reason. */
export function noIndexRemarks(
  { without }: IndexPlan,
  base: number,
  messages: Messages<'explore'>,
): readonly string[] {
  const { noIndex } = messages.explore
  return REASONS.flatMap((why) => {
    const rows = without.filter((one) => one.why === why).map(({ row }) => row)
    const year = yearText(base, messages.figures)
    return rows.length === 0 ? [] : [noIndex(why, year, namesOf(rows, messages))]
  })
}

/** That the chosen are too unlike in size for one scale; nothing where they are not. */
export function spreadRemarks(
  rows: readonly ComparedIndicator[],
  messages: Messages<'explore'>,
): readonly string[] {
  if (!isTooSpread(rows)) return []
  const times = formatValue(
    Math.round(computeSpread(rows)),
    { multiplier: 0, decimals: 0 },
    messages.lang,
  )
  return [messages.explore.spread(times)]
}
