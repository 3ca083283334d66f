import { useMessages } from '../../../messages/useMessages'
import type { RegionTrendLine } from './regionTrendLines'

type Props = {
  readonly years: readonly number[]
  readonly lines: readonly RegionTrendLine[]
  readonly open: boolean
}

/** The figures of the chart as a table by year and region; a gap gives its reason. */
export function RegionTrendTable({ years, lines, open }: Props) {
  const messages = useMessages('indicator').indicator.regions
  return (
    <details className="trend-table" open={open}>
      <summary>{messages.table}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={messages.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.year}</th>
              {lines.map(({ key, name }) => (
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
                {lines.map(({ key, cells, gaps }) => (
                  <td key={key} className="number">
                    {cells[at]?.text ?? gaps[at]}
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
