import { useTableCopy } from '../copy/useTableCopy'
import './yearTable.css'

type Column = {
  readonly key: string
  readonly name: string
  /** A figure for each year, or the reason why there is none. */
  readonly cells: readonly (string | undefined)[]
}

type Props = {
  readonly label: string
  readonly yearHead: string
  readonly years: readonly number[]
  readonly columns: readonly Column[]
  readonly open?: boolean
}

/** The figures of a chart, folded: a row for each year, a column for each line. */
export function YearTable({ label, yearHead, years, columns, open = false }: Props) {
  useTableCopy()
  return (
    <details className="year-table" open={open}>
      <summary>{label}</summary>
      <div className="year-scroll" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{yearHead}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year, at) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {columns.map(({ key, cells }) => (
                  <td key={key} className="number">
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
