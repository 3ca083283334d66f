import type { Section } from '../../../domain/model/catalog'
import type { ExplorerRow } from '../../../domain/explorer/explorerRow'
import type { ExplorerGroup } from '../../../domain/explorer/explorerGroups'

/** Rows that are shown or put aside together. */
export type TableBlock = {
  readonly key: string
  /** The section to name above the rows; undefined where none begins here. */
  readonly head: Section | null | undefined
  readonly rows: readonly ExplorerRow[]
  /** The place of the first of its table rows, the table's head being the first, as ARIA counts. */
  readonly firstIndex: number
}

/** Small enough to be drawn between two pictures, large enough not to flicker while scrolling. */
const ROWS_A_BLOCK = 8

/** Cuts groups into blocks of at most eight rows; a block never holds rows of two groups. */
export function buildBlocks(
  groups: readonly (ExplorerGroup & { readonly headed: boolean })[],
): readonly TableBlock[] {
  const blocks: TableBlock[] = []
  let index = 2
  for (const { section, rows, headed } of groups) {
    for (let at = 0; at < rows.length; at += ROWS_A_BLOCK) {
      const head = headed && at === 0 ? section : undefined
      const block = rows.slice(at, at + ROWS_A_BLOCK)
      blocks.push({ key: `${section?.id ?? 'all'}-${at}`, head, rows: block, firstIndex: index })
      index += block.length + (head === undefined ? 0 : 1)
    }
  }
  return blocks
}

/** How many table rows blocks make, the table's head included. */
export function countTableRows(blocks: readonly TableBlock[]): number {
  const last = blocks[blocks.length - 1]
  if (last === undefined) return 1
  return last.firstIndex - 1 + last.rows.length + (last.head === undefined ? 0 : 1)
}
