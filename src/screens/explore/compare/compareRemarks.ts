import { markCaution } from '../../../format/markCaution'
import { formatFindings } from '../../../format/sentences/findings'
import { yearText } from '../../../format/values/period'
import { formatValue } from '../../../format/values/value'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import {
  hasGap,
  isTooSpread,
  computeSpread,
  listWithoutFigure,
  groupByScope,
} from '../../../domain/comparison/groupByUnit'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import type { IndexPlan, NoIndex } from '../../../domain/comparison/computeIndex'

function listNames(
  rows: readonly ComparedIndicator[],
  { explore, lang }: Messages<'explore'>,
): string {
  return rows.map(({ indicator }) => localize(indicator.name, lang)).join(explore.listComma)
}

/** Names the scopes where rows on one scale differ in them; empty where all are alike. */
export function scopeRemarks(
  rows: readonly ComparedIndicator[],
  messages: Messages<'explore'>,
): readonly string[] {
  const scopes = groupByScope(rows)
  if (scopes.length < 2) return []
  const named = scopes.map((one) => ({
    scope: localize(one.scope, messages.lang),
    names: listNames(one.rows, messages),
  }))
  return [messages.explore.scopesDiffer(named)]
}

/** Names the rows that no chart shows because they have no figure. */
export function noFigureRemarks(
  rows: readonly ComparedIndicator[],
  messages: Messages<'explore'>,
): readonly string[] {
  const none = listWithoutFigure(rows)
  return none.length === 0 ? [] : [messages.explore.noFigure(listNames(none, messages))]
}

/** What the data checks found about the rows, each under its name. */
export function cautionRemarks(
  rows: readonly ComparedIndicator[],
  { figures, lang }: Messages<'explore'>,
): readonly string[] {
  return rows.flatMap(({ indicator, comparison }) => {
    const findings = formatFindings(comparison.cautions, localize(indicator.name, lang), figures)
    return findings === '' ? [] : [markCaution(findings)]
  })
}

/** Explains gaps in lines, where there are any. */
export function gapRemarks(
  rows: readonly ComparedIndicator[],
  { explore }: Messages<'explore'>,
): readonly string[] {
  return hasGap(rows) ? [explore.gapNote] : []
}

const REASONS: readonly NoIndex[] = ['rate', 'baseMissing', 'notPositive', 'small']

/** Names the rows without an index, one remark for each reason. */
export function noIndexRemarks(
  { without }: IndexPlan,
  base: number,
  messages: Messages<'explore'>,
): readonly string[] {
  const { noIndex } = messages.explore
  return REASONS.flatMap((why) => {
    const rows = without.filter((one) => one.why === why).map(({ row }) => row)
    const year = yearText(base, messages.figures)
    return rows.length === 0 ? [] : [noIndex(why, year, listNames(rows, messages))]
  })
}

/** Says that rows differ too much in size for one scale; empty where they do not. */
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
