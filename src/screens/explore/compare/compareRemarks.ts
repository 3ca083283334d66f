import { yearText } from '../../../format/values/period'
import { formatValue } from '../../../format/values/value'
import { exploreWordsOf } from '../../../messages/exploreWords'
import { pick } from '../../../messages/pick'
import type { Words } from '../../../messages/zh'
import { hasGap, isTooSpread, spreadOf, withoutFigure } from '../../../domain/comparison/comparePlan'
import type { ExplorerRow } from '../../../domain/explorer/explorerRow'
import type { IndexPlan, NoIndex } from '../../../domain/statistics/indexedTo'
import { scopesIn } from '../../../domain/model/scopesIn'

function namesOf(rows: readonly ExplorerRow[], { lang }: Words): string {
  const { listComma } = exploreWordsOf(lang)
  return rows.map(({ indicator }) => pick(indicator.name, lang)).join(listComma)
}

/** That rows on one scale count over different scopes, and which over which; nothing where all are alike. */
export function scopeRemarks(rows: readonly ExplorerRow[], words: Words): readonly string[] {
  const scopes = scopesIn(rows)
  if (scopes.length < 2) return []
  const told = scopes.map((one) => ({
    scope: pick(one.scope, words.lang),
    names: namesOf(one.rows, words),
  }))
  return [exploreWordsOf(words.lang).scopesDiffer(told)]
}

/** Which of the chosen no picture shows, because they have no figure at all. */
export function noFigureRemarks(rows: readonly ExplorerRow[], words: Words): readonly string[] {
  const none = withoutFigure(rows)
  return none.length === 0 ? [] : [exploreWordsOf(words.lang).noFigure(namesOf(none, words))]
}

/** Why lines are open, where any is. */
export function gapRemarks(rows: readonly ExplorerRow[], { lang }: Words): readonly string[] {
  return hasGap(rows) ? [exploreWordsOf(lang).gapNote] : []
}

const REASONS: readonly NoIndex[] = ['rate', 'baseMissing', 'notPositive', 'small']

/** Which of the chosen have no index, one remark a reason. */
export function noIndexRemarks(
  { without }: IndexPlan,
  base: number,
  words: Words,
): readonly string[] {
  const { noIndex } = exploreWordsOf(words.lang)
  return REASONS.flatMap((why) => {
    const rows = without.filter((one) => one.why === why).map(({ row }) => row)
    const year = yearText(base, words.figures)
    return rows.length === 0 ? [] : [noIndex(why, year, namesOf(rows, words))]
  })
}

/** That the chosen are too unlike in size for one scale; nothing where they are not. */
export function spreadRemarks(rows: readonly ExplorerRow[], words: Words): readonly string[] {
  if (!isTooSpread(rows)) return []
  const times = formatValue(Math.round(spreadOf(rows)), { multiplier: 0, decimals: 0 }, words.lang)
  return [exploreWordsOf(words.lang).spread(times)]
}
