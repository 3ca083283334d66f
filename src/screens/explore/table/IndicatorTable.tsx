import { memo, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { exploreWordsOf } from '../../../messages/exploreWords'
import { localize } from '../../../messages/pick'
import { useLang } from '../../../messages/useWords'
import type { ExplorerGroup } from '../../../domain/explorer/explorerGroups'
import { SORT_KEYS } from '../../../domain/explorer/sortKey'
import { IndicatorRow } from './IndicatorRow'
import { RowBlock } from './RowBlock'
import { buildBlocks, countTableRows, type TableBlock } from './tableBlocks'
import { usePrinting } from '../../../ui/usePrinting'
import './table.css'
import '../search/cards.css'
import './tablePaper.css'

import type { Columns } from './useColumns'

type Props = {
  /** The head, which is ahead of the rows: what was pressed there shows at once. */
  readonly head: ReactNode
} & BodyProps

type BodyProps = {
  /** Rows of the report's order are headed by their sections. */
  readonly groups: readonly (ExplorerGroup & { readonly headed: boolean })[]
  readonly columns: Columns
  readonly hrefs: ReadonlyMap<string, string>
  readonly qualityHref: string
  readonly selected: ReadonlySet<string>
  readonly full: boolean
  readonly onSelect: (id: string, selected: boolean) => void
}

/** A table is never empty, even below the fold: what is not drawn cannot be read aloud. */
const BLOCKS_ALWAYS_THERE = 2

/** The indicators in a frame of their own, whose head stays in sight. */
export function IndicatorTable({ head, ...body }: Props) {
  const messages = exploreWordsOf(useLang())
  const scroller = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => buildBlocks(body.groups), [body.groups])
  return (
    <div
      className="explore-scroll"
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={messages.tableLabel}
    >
      <table
        className="explore-table"
        aria-label={messages.heading}
        aria-rowcount={countTableRows(blocks)}
      >
        {head}
        <Body {...body} blocks={blocks} scroller={scroller} />
      </table>
    </div>
  )
}

type Drawn = BodyProps & {
  readonly blocks: readonly TableBlock[]
  readonly scroller: RefObject<HTMLDivElement | null>
}

/**
 * All rows, under the sections of the report where they stand in its order. Rows far out of sight are
 * only counted: `aria-rowcount` and `aria-rowindex` tell of them.
 */
const Body = memo(function Body({ blocks, scroller, ...props }: Drawn) {
  const printing = usePrinting()
  return blocks.map((block, at) => (
    <RowBlock
      key={block.key}
      rows={block.rows.length + (block.head === undefined ? 0 : 1)}
      scroller={scroller}
      always={printing || at < BLOCKS_ALWAYS_THERE}
      columns={SORT_KEYS.length}
    >
      {() => <Rows block={block} {...props} />}
    </RowBlock>
  ))
})

function Rows({ block, ...props }: BodyProps & { readonly block: TableBlock }) {
  const lang = useLang()
  const messages = exploreWordsOf(lang)
  const { head, rows, firstIndex } = block
  const firstRow = firstIndex + (head === undefined ? 0 : 1)
  return (
    <>
      {head !== undefined && (
        <tr className="group-head" aria-rowindex={firstIndex}>
          <th scope="rowgroup" colSpan={SORT_KEYS.length}>
            <span>
              {head === null
                ? messages.otherSection
                : messages.sectionName(head.id, localize(head.name, lang))}
            </span>
          </th>
        </tr>
      )}
      {rows.map((row, at) => (
        <IndicatorRow
          key={row.indicator.id}
          row={row}
          index={firstRow + at}
          columns={props.columns}
          href={props.hrefs.get(row.indicator.id) ?? ''}
          qualityHref={props.qualityHref}
          selected={props.selected.has(row.indicator.id)}
          full={props.full}
          onSelect={props.onSelect}
        />
      ))}
    </>
  )
}
