/** The columns of the explorer, from left to right. */
export const SORT_KEYS = [
  'name',
  'scope',
  'unit',
  'from',
  'to',
  'change',
  'years',
  'marks',
] as const

/** A column that the rows can be put in order by. */
export type SortKey = (typeof SORT_KEYS)[number]

export type ExplorerSort = { readonly key: SortKey; readonly descending: boolean }
