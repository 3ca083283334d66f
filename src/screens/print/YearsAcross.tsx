import { useTableCopy } from '../../ui/copy/useTableCopy'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { acrossPage, yearCells, type YearCell } from './yearTable'

type Props = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly caption: string
  /** Width of the page's text, in CSS pixels. */
  readonly width: number
}

/** Width of the column of row names, in CSS pixels. */
const HEADS = 76

/** Many years side by side with figure and interval; the compared years are highlighted. */
export function YearsAcross({ dataset, comparison, caption, width }: Props) {
  const messages = useMessages('indicator')
  useTableCopy()
  const cells = yearCells(dataset, comparison.indicator, messages)
  const compared = [comparison.fromYear, comparison.toYear]
  const rows = acrossPage(cells, width - HEADS)
  const most = rows[0]?.length ?? 0
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={messages.indicator.tableCaption(
        localize(comparison.indicator.name, messages.lang),
      )}
    >
      <table className="paper-across" aria-label={caption}>
        <colgroup>
          <col style={{ width: HEADS }} />
        </colgroup>
        {rows.map((row) => (
          <Block
            key={row[0]?.year}
            row={row}
            compared={compared}
            blanks={most - row.length}
            bounded={cells.some(({ bounds }) => bounds.length > 0)}
          />
        ))}
      </table>
    </div>
  )
}

type BlockProps = {
  readonly row: readonly YearCell[]
  readonly compared: readonly number[]
  /** How many years fewer than in the first row. */
  readonly blanks: number
  /** Whether any year has an interval. */
  readonly bounded: boolean
}

function Block({ row, compared, blanks, bounded }: BlockProps) {
  const heads = useMessages('indicator').indicator
  const rest = blanks > 0 ? <td colSpan={blanks} /> : null
  const mark = ({ year }: YearCell) => (compared.includes(year) ? 'paper-compared' : undefined)
  return (
    <tbody>
      <tr>
        <th scope="row">{heads.year}</th>
        {row.map((cell) => (
          <th key={cell.year} scope="col" className={mark(cell)}>
            {cell.year}
          </th>
        ))}
        {rest}
      </tr>
      <tr>
        <th scope="row">{heads.value}</th>
        {row.map((cell) => (
          <td key={cell.year} className={cell.isMissing ? 'paper-missing' : mark(cell)}>
            <span>{cell.value}</span>
            {cell.status !== null && <small>{cell.status}</small>}
          </td>
        ))}
        {rest}
      </tr>
      {bounded && (
        <tr className="paper-bounds">
          <th scope="row">{heads.interval}</th>
          {row.map(({ year, bounds }) => (
            <td key={year}>
              {bounds.map((bound) => (
                <span key={bound}>{bound}</span>
              ))}
            </td>
          ))}
          {rest}
        </tr>
      )}
    </tbody>
  )
}
