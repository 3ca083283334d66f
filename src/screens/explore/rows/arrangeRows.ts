import type { Caution } from '../../../domain/checks/cautions'
import type { Lang, Indicator } from '../../../domain/model/indicator'
import type { Difference } from '../../../domain/comparison/change'
import type { Section } from '../../../domain/model/catalog'
import type { Observation } from '../../../domain/model/observation'
import { listReportedValues } from '../../../domain/model/series'
import type { ExplorerSort, SortKey } from '../../../navigation/search/exploreSearch'
import type { ExplorerRow } from './explorerRow'
import { isComplete, type Kinship, type SparseYear } from './sparseYear'

/**
 * What a row is sorted by. Rows of a lower class come before those of a higher one in either direction,
 * so that a missing figure never comes first.
 */
type SortValue = { readonly class: number; readonly value: number; readonly word: string }

const sortValue = (group: number, value: number, word = ''): SortValue => ({
  class: group,
  value,
  word,
})

const LAST = sortValue(9, 0)

/** In the bare unit, so that 万元 and 亿元 sort together. */
function sortByValue(row: ExplorerRow, observation: Observation): SortValue {
  if (observation.kind === 'missing') return LAST
  return sortValue(0, observation.value * 10 ** row.indicator.multiplier)
}

/** Percentages first, then percentage points, then plain differences. */
function sortByChange({ comparison, indicator }: ExplorerRow): SortValue {
  switch (comparison.kind) {
    case 'noFigure':
    case 'baseline':
    case 'singleYear':
      return LAST
    case 'change':
      return comparison.change.relative === null
        ? sortByDifference(indicator, comparison.change)
        : sortValue(0, comparison.change.relative)
    case 'notComparable':
      return sortByDifference(indicator, comparison.difference)
  }
}

function sortByDifference(
  { measure, multiplier }: Indicator,
  { absolute, direction }: Difference,
): SortValue {
  if (direction === 'unknown') return LAST
  return measure === 'rate' ? sortValue(1, absolute) : sortValue(2, absolute * 10 ** multiplier)
}

/** What is to be verified weighs more than a limited comparison, and that more than an estimate. */
const WEIGHTS: Readonly<Record<Caution['kind'], number>> = {
  check: 4,
  notComparable: 2,
  periodsDiffer: 2,
  events: 2,
  status: 1,
  inexact: 0,
}

/** A failed check weighs more than all else. */
function sortByBadges({ failedChecks, comparison }: ExplorerRow): SortValue {
  const weights = comparison.cautions.map(({ kind }) => WEIGHTS[kind])
  const value = failedChecks * 8 + Math.max(0, ...weights)
  return value === 0 ? LAST : sortValue(0, value)
}

function computeSortValue(row: ExplorerRow, key: SortKey, lang: Lang): SortValue {
  const { indicator, comparison, series } = row
  switch (key) {
    case 'name':
    case 'scope':
    case 'unit':
      return sortValue(0, 0, indicator[key][lang])
    case 'from':
      return sortByValue(row, comparison.from)
    case 'to':
      return sortByValue(row, comparison.to)
    case 'change':
      return sortByChange(row)
    case 'years':
      return sortValue(0, listReportedValues(series).length)
    case 'marks':
      return sortByBadges(row)
  }
}

/**
 * The rows in the order of a column; equal ones keep the order they came in. Chinese words follow
 * their pinyin. Figures of different units are compared as bare numbers: filter by unit first.
 */
export function sortRows(
  rows: readonly ExplorerRow[],
  { key, descending }: ExplorerSort,
  lang: Lang,
): readonly ExplorerRow[] {
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh-Hans-CN' : 'en')
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, at: computeSortValue(row, key, lang) }))
    .sort(({ at: a }, { at: b }) => {
      if (a.class !== b.class) return a.class - b.class
      return sign * (a.value === b.value ? compare(a.word, b.word) : a.value - b.value)
    })
    .map(({ row }) => row)
}

/** Rows under one heading; sorted or found rows have none. */
export type ExplorerGroup = { readonly rows: readonly ExplorerRow[] } & (
  | { readonly kind: 'flat' }
  /** Those with figures of a year that nearly all others lack. */
  | { readonly kind: 'pinned'; readonly kinship: Kinship }
  /** A null section holds those whose section is not known. */
  | { readonly kind: 'section'; readonly section: Section | null }
)

/** In the report's order, those that a sparse year leaves on top; no empty groups. */
export function groupRows(
  rows: readonly ExplorerRow[],
  sections: readonly Section[],
  sparse: SparseYear | null,
): readonly ExplorerGroup[] {
  if (sparse === null) return groupBySection(rows, sections)
  const pinned = rows.filter(isComplete)
  const others = groupBySection(
    rows.filter((row) => !isComplete(row)),
    sections,
  )
  if (pinned.length === 0) return others
  return [{ kind: 'pinned', kinship: sparse.kinship, rows: pinned }, ...others]
}

function groupBySection(
  rows: readonly ExplorerRow[],
  sections: readonly Section[],
): readonly ExplorerGroup[] {
  const bySection = new Map<number | undefined, ExplorerRow[]>()
  for (const row of rows) {
    const known = sections.some(({ id }) => id === row.topic?.section)
    const key = known ? row.topic?.section : undefined
    const group = bySection.get(key)
    if (group === undefined) bySection.set(key, [row])
    else group.push(row)
  }
  return [...sections, null].flatMap((section) => {
    const group = bySection.get(section?.id)
    return group === undefined ? [] : [{ kind: 'section', section, rows: group }]
  })
}
