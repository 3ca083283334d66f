/** The measured height of a table's row, in CSS pixels. */
export type RowHeight = {
  readonly height: number
  /** A heading, which never stands last on a page. */
  readonly isHeading: boolean
}

/** The first and last index of the rows of each page: as many as fit below the repeated head. */
export function packRows(
  rows: readonly RowHeight[],
  room: number,
): readonly (readonly [number, number])[] {
  const pages: [number, number][] = []
  let start = 0
  let used = 0
  rows.forEach(({ height }, at) => {
    if (used + height > room && at > start) {
      // A heading goes with its first row.
      const next = rows[at - 1]?.isHeading === true && at - 1 > start ? at - 1 : at
      pages.push([start, next - 1])
      start = next
      used = rows.slice(next, at).reduce((sum, row) => sum + row.height, 0)
    }
    used += height
  })
  return rows.length === 0 ? [] : [...pages, [start, rows.length - 1]]
}
