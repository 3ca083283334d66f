import type { ExplorerRow } from './explorerRow'
import type { Observation } from '../model/observation'
import { statedPoints } from '../model/series'
import type { ExplorerSort, SortKey } from './sortKey'

/**
 * What a row is sorted by: rows of a lower class stand above those of a higher one in either
 * direction, so that what cannot be compared (a missing figure) never comes first.
 */
type Place = { readonly class: number; readonly value: number; readonly word: string }

const place = (group: number, value: number, word = ''): Place => ({ class: group, value, word })

const LAST = place(9, 0)

/** In the bare unit, so that 万元 and 亿元 stand among each other rightly. */
function valuePlace(row: ExplorerRow, observation: Observation): Place {
  if (observation.kind === 'missing') return LAST
  return place(0, observation.value * 10 ** row.indicator.multiplier)
}

/** Percentages among each other, then percentage points, then what has a difference only. */
function changePlace({ change, indicator }: ExplorerRow): Place {
  if (change === null) return LAST
  if (change.relative !== null) return place(0, change.relative)
  if (indicator.measure === 'rate') return place(1, change.absolute)
  return place(2, change.absolute * 10 ** indicator.multiplier)
}

/** A failed check weighs more than what stands in the way of comparing, and that more than an estimate. */
function marksPlace({ failedChecks, change, comparison, estimated }: ExplorerRow): Place {
  const careful = change !== null && comparison.comparability.kind !== 'comparable'
  const value = failedChecks * 4 + (careful ? 2 : 0) + (estimated ? 1 : 0)
  return value === 0 ? LAST : place(0, value)
}

function placeOf(row: ExplorerRow, key: SortKey, lang: 'zh' | 'en'): Place {
  const { indicator, comparison, series } = row
  switch (key) {
    case 'name':
    case 'scope':
    case 'unit':
      return place(0, 0, indicator[key][lang])
    case 'from':
      return valuePlace(row, comparison.from)
    case 'to':
      return valuePlace(row, comparison.to)
    case 'change':
      return changePlace(row)
    case 'years':
      return place(0, statedPoints(series).length)
    case 'marks':
      return marksPlace(row)
  }
}

/**
 * The rows in the order of a column; equal ones keep the order they came in. Chinese words follow
 * their pinyin. Figures of different units are compared as bare numbers: filter by unit first.
 */
export function sortRows(
  rows: readonly ExplorerRow[],
  { key, descending }: ExplorerSort,
  lang: 'zh' | 'en',
): readonly ExplorerRow[] {
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh-Hans-CN' : 'en')
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, at: placeOf(row, key, lang) }))
    .sort(({ at: a }, { at: b }) => {
      if (a.class !== b.class) return a.class - b.class
      return sign * (a.value === b.value ? compare(a.word, b.word) : a.value - b.value)
    })
    .map(({ row }) => row)
}
