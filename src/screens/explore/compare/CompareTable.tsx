import { YearTable } from '../../../ui/figures/YearTable'
import { figureText } from '../../../format/values/figure'
import { missingText } from '../../../format/status'
import { formatValue } from '../../../format/values/value'
import { attempt } from '../../../format/attempt'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import type { Messages } from '../../../messages/messages'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import { computeIndex, explainNoIndex } from '../../../domain/comparison/computeIndex'

type Props = {
  readonly rows: readonly ComparedIndicator[]
  /** The year that is 100, or null for figures in their units. */
  readonly base: number | null
}

/** The figures of the charts, a row for each year; a cell without a figure gives the reason. */
export function CompareTable({ rows, base }: Props) {
  const all = useMessages('explore')
  return (
    <YearTable
      label={all.explore.figuresTable}
      yearHead={all.explore.year}
      years={rows[0]?.series.points.map(({ year }) => year) ?? []}
      columns={rows.map((row) => ({
        key: row.indicator.id,
        name: localize(row.indicator.name, all.lang),
        cells: listCells(row, base, all),
      }))}
    />
  )
}

/** An indicator's cells, one for each year: figures in their unit or as an index, or why there is none. */
function listCells(
  row: ComparedIndicator,
  base: number | null,
  { explore: messages, figures, lang }: Messages<'explore'>,
): readonly string[] {
  const { indicator, series } = row
  if (base === null)
    return series.points.map((point) =>
      attempt(() => figureText(point, indicator, figures), figures.unshown),
    )
  const why = explainNoIndex(row, base)
  const values = computeIndex(row, base)
  return series.points.map((point, at) => {
    if (point.kind === 'missing') return missingText(point.reason, figures)
    if (why !== null) return messages.noIndexShort[why]
    const value = values?.[at] ?? null
    return value === null ? messages.notComparable : formatValue(value, INDEX_FIGURE, lang)
  })
}

const INDEX_FIGURE = { multiplier: 0, decimals: 1 } as const
