import { figureText } from '../../format/figure'
import { formatValue } from '../../format/value'
import { exploreWordsOf } from '../../i18n/exploreWords'
import { pick } from '../../i18n/pick'
import { useWords } from '../../i18n/useWords'
import type { ExplorerRow } from '../../indicators/explorerRow'
import { indexedTo } from '../../indicators/indexedTo'

type Props = {
  readonly rows: readonly ExplorerRow[]
  /** The year that is 100, or null for figures in their units. */
  readonly base: number | null
}

/** The figures that the pictures draw: a row a year, a column an indicator. */
export function CompareTable({ rows, base }: Props) {
  const { figures, lang } = useWords()
  const words = exploreWordsOf(lang)
  const points = rows[0]?.series.points ?? []
  const columns = rows.map((row) => ({ row, values: base === null ? null : indexedTo(row, base) }))
  return (
    <details className="compare-table">
      <summary>{words.figuresTable}</summary>
      <div className="compare-scroll" tabIndex={0} role="region" aria-label={words.figuresTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {rows.map(({ indicator }) => (
                <th key={indicator.id} scope="col" className="compare-name">
                  {pick(indicator.name, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ year }, at) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {columns.map(({ row: { indicator, series }, values }) => {
                  const point = series.points[at]
                  const index = values?.[at] ?? null
                  return (
                    <td key={indicator.id} className="number">
                      {base === null
                        ? point !== undefined && figureText(point, indicator, figures)
                        : index !== null && formatValue(index, INDEX_FIGURE, lang)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const INDEX_FIGURE = { multiplier: 0, decimals: 1 } as const
