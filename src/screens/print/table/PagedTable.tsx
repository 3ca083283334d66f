import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTableCopy } from '../../../ui/copy/useTableCopy'
import { usePageRule } from '../../../ui/usePageRule'
import { packRows, type RowHeight } from './packRows'
import { measureHeight } from '../paper'
import { Sheet, type SheetTexts } from '../Sheet'
import './pagedTable.css'

/** A column: its head, and its share of the width in percent. */
type PaperColumn = { readonly head: string; readonly width: number; readonly isNumber?: boolean }

export type PaperRow =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly string[] }

type Props = SheetTexts & {
  readonly caption: string
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly PaperRow[]
  /** Below the last row. */
  readonly notes: readonly string[]
  readonly onPages: (pages: number) => void
}

type Measured = { readonly room: number; readonly rows: readonly RowHeight[] }

/** A table on landscape A4 pages, with its head and a page number on each. Other rows need a new `key`. */
export function PagedTable({ caption, columns, rows, notes, onPages, ...texts }: Props) {
  useTableCopy()
  const probe = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Measured | null>(null)
  usePageRule('size: A4 landscape; margin: 0')
  useLayoutEffect(() => {
    if (probe.current !== null) setMeasured(measure(probe.current, rows))
  }, [rows])
  const pages = useMemo(
    () => (measured === null ? [] : packRows(measured.rows, measured.room)),
    [measured],
  )
  useLayoutEffect(() => onPages(pages.length), [pages.length, onPages])
  const table = (shown: readonly PaperRow[], isLast: boolean) => (
    <>
      <table className="paged-table">
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ head, width }) => (
            <col key={head} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <Row key={index} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {isLast && notes.map((note) => <p key={note}>{note}</p>)}
    </>
  )
  if (measured === null)
    return (
      <div className="paper-probe" ref={probe} aria-hidden="true">
        <Sheet {...texts} at={1} of={100} landscape>
          {table(rows, true)}
        </Sheet>
      </div>
    )
  return (
    <div className="sheets">
      {pages.map(([first, last], index) => (
        <Sheet key={first} {...texts} at={index + 1} of={pages.length} landscape>
          {table(rows.slice(first, last + 1), index === pages.length - 1)}
        </Sheet>
      ))}
    </div>
  )
}

function Row({ row, columns }: { readonly row: PaperRow; readonly columns: Props['columns'] }) {
  if (row.kind === 'heading')
    return (
      <tr>
        <th colSpan={columns.length} scope="rowgroup">
          {row.text}
        </th>
      </tr>
    )
  return (
    <tr>
      {row.cells.map((cell, at) => (
        <td
          key={columns[at]?.head}
          className={columns[at]?.isNumber === true ? 'number' : undefined}
        >
          {cell}
        </td>
      ))}
    </tr>
  )
}

/** The free height of a page below caption and head, less that of the notes, and the height of each row. */
function measure(probe: HTMLElement, rows: readonly PaperRow[]): Measured {
  const taken = ['caption', 'thead', '.sheet-body > p'].flatMap((selector) =>
    Array.from(probe.querySelectorAll(selector), measureHeight),
  )
  const heights = Array.from(probe.querySelectorAll('tbody tr'), measureHeight)
  return {
    // Printed text is slightly wider than measured text: room for a little more.
    room:
      measureHeight(probe.querySelector('.sheet-body')) -
      taken.reduce((sum, height) => sum + height, 0) -
      8,
    rows: rows.map(({ kind }, at) => ({
      height: heights[at] ?? 0,
      isHeading: kind === 'heading',
    })),
  }
}
