import type { Section } from '../model/catalog'
import type { ExplorerRow } from './explorerRow'

/** Rows of one section of the report; a null section holds those whose section is not known. */
export type ExplorerGroup = {
  readonly section: Section | null
  readonly rows: readonly ExplorerRow[]
}

/** The rows by section in the report's order, each group in the order given; no empty groups. */
export function groupRows(
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
    return group === undefined ? [] : [{ section, rows: group }]
  })
}
