import { useRef, type ReactNode, type RefObject } from 'react'
import { useNear } from '../../../ui/useNear'

type Props = {
  /** How many table rows the children make. */
  readonly rows: number
  readonly scroller: RefObject<HTMLElement | null>
  /** Shown wherever it stands: on paper, and at the table's beginning, for those who do not see. */
  readonly always: boolean
  readonly columns: number
  readonly children: () => ReactNode
}

/** The height of a row of one line, in pixels, until its block was seen once. */
const ROW_HEIGHT = 41

/** Some rows of a long table: out of sight only their height is kept, because rows cost time. */
export function RowBlock({ rows, scroller, always, columns, children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { near, height } = useNear(body, scroller)
  // One element either way: it is being observed.
  const shown = near || always
  return (
    <tbody
      ref={body}
      aria-hidden={shown ? undefined : true}
      className={shown ? undefined : 'offscreen-rows'}
    >
      {shown ? (
        children()
      ) : (
        <tr>
          <td colSpan={columns} style={{ height: height ?? rows * ROW_HEIGHT }} />
        </tr>
      )}
    </tbody>
  )
}
