import { useMessages } from '../../../../messages/useMessages'
import { useTableCopy } from '../../../../ui/copy/useTableCopy'
import type { FunnelRow } from './buildFunnelChart'

type Props = { readonly rows: readonly FunnelRow[]; readonly own: string }

/** The figures of a funnel plot, folded: the largest denominator first. */
export function FunnelTable({ rows, own }: Props) {
  useTableCopy()
  const { table, columns } = useMessages('indicator').indicator.regions.funnel
  return (
    <details className="year-table">
      <summary>{table}</summary>
      <div className="year-scroll" tabIndex={0} role="region" aria-label={table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.place}</th>
              <th scope="col" className="number">
                {columns.rate}
              </th>
              <th scope="col" className="number">
                {columns.terms}
              </th>
              <th scope="col">{columns.position}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, name, rate, terms, position }) => (
              <tr key={region} data-own={region === own ? 'true' : undefined}>
                <th scope="row">{region === own ? <strong>{name}</strong> : name}</th>
                <td className="number">{rate}</td>
                <td className="number">{terms}</td>
                <td>{position}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
