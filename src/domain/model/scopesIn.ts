import type { ComparedIndicator } from '../comparison/comparedIndicator'
import type { LocalizedText } from './indicator'

/** Indicators that count over the same: the city government itself, every organ of the city. */
export type Scoped = { readonly scope: LocalizedText; readonly rows: readonly ComparedIndicator[] }

/** Rows by their scope, in their order. More than one: their heights do not compare like with like. */
export function scopesIn(rows: readonly ComparedIndicator[]): readonly Scoped[] {
  const byScope = new Map<string, { scope: LocalizedText; rows: ComparedIndicator[] }>()
  for (const row of rows) {
    const { scope } = row.indicator
    const group = byScope.get(scope.zh)
    if (group === undefined) byScope.set(scope.zh, { scope, rows: [row] })
    else group.rows.push(row)
  }
  return [...byScope.values()]
}
