import { useMemo } from 'react'
import { compareIndicators } from '../../../domain/comparison/comparison'
import { sortByTopic } from '../../../domain/model/relatedIndicators'
import { formatComparisonCell } from '../../../exports/comparison/comparisonCell'
import {
  buildComparisonTable,
  type ComparisonColumn,
} from '../../../exports/comparison/comparisonTable'
import { formatShortCitation, listSources } from '../../../exports/text/citation'
import { yearText } from '../../../format/values/period'
import { useMessages } from '../../../messages/useMessages'
import { PagedTable, type PaperRow } from './PagedTable'
import type { SheetTexts } from '../Sheet'

/** Shares of the width, in percent. */
const WIDTHS: Readonly<Record<ComparisonColumn, number>> = {
  name: 21,
  region: 12,
  scope: 10,
  unit: 5,
  year: 7,
  value: 7,
  from: 6,
  to: 6,
  change: 8,
  percent: 6,
  cautions: 24,
  place: 14,
}

const numbers: readonly ComparisonColumn[] = ['from', 'to', 'change', 'percent']

type Props = SheetTexts & {
  readonly ids: readonly string[]
  readonly onPages: (pages: number) => void
}

/** The comparison table of the spreadsheet on paper: a whole report on about four pages. */
export function ComparisonSheets({ ids, onPages, ...texts }: Props) {
  const messages = useMessages('checks', 'exports', 'quality')
  const { dataset, pair } = texts
  const { comparison } = messages.exports
  const { columns, rows, notes } = useMemo(() => {
    const sorted = sortByTopic(dataset, ids)
    const figures = compareIndicators(dataset, sorted).flatMap(({ from, to }) => [from, to])
    const sources = listSources(figures, dataset.catalog.sources)
    const table = buildComparisonTable(dataset, sorted, pair, messages, {
      namesReport: sources.length > 1,
    })
    return {
      columns: table.columns.map((column, at) => ({
        head: table.heads[at] ?? '',
        width: WIDTHS[column],
        isNumber: numbers.includes(column),
      })),
      rows: table.rows.flatMap(({ topic, cells }, at): readonly PaperRow[] => [
        ...(topic === '' || topic === table.rows[at - 1]?.topic
          ? []
          : [{ kind: 'heading' as const, text: topic }]),
        { kind: 'cells', cells: cells.map(formatComparisonCell) },
      ]),
      notes: [
        messages.exports.comparison.rule,
        ...(sources.length === 0
          ? []
          : [
              messages.exports.source(
                sources.map((source) => formatShortCitation(source, [], messages)),
              ),
            ]),
      ],
    }
  }, [dataset, pair, ids, messages])
  const [earlier, later] = [pair.from, pair.to].map((year) => yearText(year, messages.figures))
  const region = dataset.region.name[messages.lang]
  return (
    <PagedTable
      {...texts}
      caption={comparison.title(region, earlier ?? '', later ?? '')}
      columns={columns}
      rows={rows}
      notes={notes}
      onPages={onPages}
    />
  )
}
