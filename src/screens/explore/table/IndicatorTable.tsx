import { useMessages, useLang } from '../../../messages/useMessages'
import { memo, type ReactNode } from 'react'
import { localize } from '../../../messages/localize'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ExplorerGroup } from '../rows/arrangeRows'
import { useIncrementalRender } from '../../../scheduling/useIncrementalRender'
import { useTableCopy } from '../../../ui/copy/useTableCopy'
import { IndicatorRow } from './IndicatorRow'
import './table.css'
import './tableColumns.css'
import './tableCards.css'
import './tablePaper.css'

import type { Columns } from './useColumns'
import type { RowCopy } from './useRowCopy'

type Props = {
  /** Rendered ahead of the rows, so that a new order shows in its buttons at once. */
  readonly head: ReactNode
} & BodyProps

type BodyProps = {
  readonly dataset: RegionDataset
  /** Rows in the report's order have headings. */
  readonly groups: readonly ExplorerGroup[]
  readonly columns: Columns
  readonly hrefs: ReadonlyMap<string, string>
  readonly qualityHref: string
  readonly selected: ReadonlySet<string>
  readonly full: boolean
  readonly onSelect: (id: string, selected: boolean) => void
  readonly copying: RowCopy
}

/** The first slice fills a tall screen. Each one paints the whole table: few are faster than many. */
const SLICES = { initial: 24, step: 30, reachable: true } as const

/** All indicators in a scrolling region with a sticky head. */
export function IndicatorTable({ head, ...body }: Props) {
  const messages = useMessages('explore').explore
  const total = body.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const rendered = useIncrementalRender(total, SLICES)
  useTableCopy()
  return (
    <div className="explore-scroll" tabIndex={0} role="region" aria-label={messages.tableLabel}>
      <table
        className="explore-table"
        data-sparse={body.columns.from === undefined}
        aria-label={messages.heading}
        aria-busy={rendered < total ? true : undefined}
      >
        {head}
        <TableBody {...body} rendered={rendered} />
      </table>
    </div>
  )
}

const TableBody = memo(function TableBody({
  groups,
  columns,
  rendered,
  ...props
}: BodyProps & { readonly rendered: number }) {
  const lang = useLang()
  const messages = useMessages('explore').explore
  const nameGroup = (group: Exclude<ExplorerGroup, { kind: 'flat' }>) => {
    if (group.kind === 'pinned') return messages.pinned[group.kinship](group.rows.length)
    const { section } = group
    return section === null
      ? messages.otherSection
      : messages.sectionName(section.id, localize(section.name, lang))
  }
  return takeRows(groups, rendered).map((group) => (
    <tbody key={group.kind === 'section' ? (group.section?.id ?? 'other') : group.kind}>
      {group.kind !== 'flat' && (
        <tr className="group-head">
          <th scope="rowgroup" colSpan={Object.keys(columns).length}>
            <span>{nameGroup(group)}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <IndicatorRow
          key={row.indicator.id}
          dataset={props.dataset}
          row={row}
          columns={columns}
          href={props.hrefs.get(row.indicator.id) ?? ''}
          qualityHref={props.qualityHref}
          selected={props.selected.has(row.indicator.id)}
          full={props.full}
          onSelect={props.onSelect}
          copied={props.copying.copied === row.indicator.id}
          onCopy={props.copying.copy}
        />
      ))}
    </tbody>
  ))
})

/** The first rows of the groups, as many as `count`; groups that begin later are left out. */
function takeRows(groups: BodyProps['groups'], count: number): BodyProps['groups'] {
  let left = count
  const taken: BodyProps['groups'][number][] = []
  for (const group of groups) {
    if (left <= 0) break
    taken.push({ ...group, rows: group.rows.slice(0, left) })
    left -= group.rows.length
  }
  return taken
}
