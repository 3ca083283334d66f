import { hasDifference } from '../../../domain/comparison/comparison'
import { memo } from 'react'
import { termsText } from '../../../format/sentences/cautionTexts'
import { numberText } from '../../../format/values/figure'
import { periodText } from '../../../format/values/period'
import { missingText } from '../../../format/status'
import { useLang, useMessages } from '../../../messages/useMessages'
import type { Indicator } from '../../../domain/model/indicator'
import type { Observation } from '../../../domain/model/observation'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { amountParts, unitText } from '../../../format/values/unit'
import { localize } from '../../../messages/localize'
import type { ExplorerRow } from '../rows/explorerRow'
import { listReportedValues } from '../../../domain/model/series'
import { MOST_ITEMS } from '../../../navigation/search/exploreSearch'
import { FigureBoundary } from '../../../ui/FigureBoundary'
import { ChangeCell } from './ChangeCell'
import { BadgesCell } from './BadgesCell'
import { Sparkline } from './Sparkline'
import { FEWEST_POINTS, type Columns } from './useColumns'

type Props = {
  readonly dataset: RegionDataset
  readonly row: ExplorerRow
  /** The columns' names, printed beside each value where the table is too narrow for a head. */
  readonly columns: Columns
  readonly href: string
  readonly qualityHref: string
  readonly selected: boolean
  /** The selection has reached its limit. */
  readonly full: boolean
  readonly onSelect: (id: string, selected: boolean) => void
  /** It is the row that was copied last. */
  readonly copied: boolean
  readonly onCopy: (id: string) => Promise<void>
}

/** One indicator of the table; on narrow screens a card. */
export const IndicatorRow = memo(function IndicatorRow(props: Props) {
  const { row } = props
  return (
    <FigureBoundary of={row.indicator} showing={row} columns={Object.keys(props.columns).length}>
      <Cells {...props} />
    </FigureBoundary>
  )
})

function Cells(props: Props) {
  const { dataset, row, columns, href, qualityHref, selected, full, onSelect } = props
  const lang = useLang()
  const { explore: messages, figures } = useMessages('explore')
  const { indicator, comparison } = row
  const name = localize(indicator.name, lang)
  return (
    <tr data-selected={selected} data-id={indicator.id}>
      <th scope="row">
        <div className="row-name">
          <label
            className="row-select"
            title={full && !selected ? messages.mostSelected(MOST_ITEMS) : undefined}
          >
            <input
              type="checkbox"
              aria-label={messages.select(name)}
              checked={selected}
              disabled={full && !selected}
              onChange={(event) => onSelect(indicator.id, event.currentTarget.checked)}
            />
          </label>
          <a href={href}>{name}</a>
        </div>
      </th>
      <td className="cell-scope" data-column={columns.scope}>
        {localize(indicator.scope, lang)}
      </td>
      <td className="cell-unit" data-column={columns.unit}>
        {indicator.multiplier === 0 || lang === 'zh'
          ? unitText(indicator, 0, lang)
          : localize(indicator.unit, lang)}
      </td>
      {columns.from !== undefined && (
        <ValueCell column={columns.from} indicator={indicator} observation={comparison.from} />
      )}
      <ValueCell column={columns.to} indicator={indicator} observation={comparison.to} />
      {columns.terms !== undefined && (
        <td className="cell-terms" data-column={columns.terms}>
          {comparison.toTerms !== null && <span>{termsText(comparison.toTerms, figures)}</span>}
        </td>
      )}
      {columns.place !== undefined && (
        <PlaceCell column={columns.place} dataset={dataset} observation={comparison.to} />
      )}
      {columns.change !== undefined && (
        <td
          className="cell-change"
          data-column={columns.change}
          data-void={!hasDifference(row.comparison)}
        >
          <ChangeCell row={row} withEarlier={columns.from === undefined} />
        </td>
      )}
      <td className="cell-badges" data-column={columns.marks}>
        <BadgesCell row={row} qualityHref={qualityHref} />
      </td>
      {columns.years !== undefined && (
        <td className="cell-spark" data-copied="no" data-column={columns.years}>
          {listReportedValues(row.series).length >= FEWEST_POINTS && (
            <Sparkline series={row.series} breakYears={row.breakYears} />
          )}
        </td>
      )}
      <td className="cell-copy" data-copied="no">
        {/* Not among the stops of Tab, which has two a row: Ctrl+C copies the row that holds the focus. */}
        <button
          type="button"
          tabIndex={-1}
          aria-label={messages.copyRow(name)}
          aria-keyshortcuts="Control+C"
          title={messages.copyHint}
          onClick={() => void props.onCopy(indicator.id)}
        >
          {props.copied ? messages.copiedShort : messages.copyShort}
        </button>
      </td>
    </tr>
  )
}

type PlaceProps = {
  readonly column: string
  readonly dataset: RegionDataset
  readonly observation: Observation
}

/** Where the report prints the figure; a report of another year is named. */
function PlaceCell({ column, dataset, observation }: PlaceProps) {
  const messages = useMessages('explore').explore
  if (observation.kind === 'missing' || observation.locator === null)
    return <td className="cell-place" data-column={column} />
  const { chapter, item } = observation.locator
  const report = dataset.sourceById.get(observation.source)
  return (
    <td className="cell-place" data-column={column}>
      {messages.place(chapter, item).map((part) => (
        <span key={part}>{part}</span>
      ))}
      {report !== undefined && report.year !== observation.year && (
        <span className="small">{messages.ofReport(report.year)}</span>
      )}
    </td>
  )
}

type ValueProps = {
  readonly column: string | undefined
  readonly indicator: Indicator
  readonly observation: Observation
}

/** The digits of a year. Their unit has its own column; without columns it follows the digits. */
function ValueCell({ column, indicator, observation }: ValueProps) {
  const { figures, lang } = useMessages()
  if (observation.kind === 'missing')
    return (
      <td className="number muted" data-column={column}>
        {missingText(observation.reason, figures)}
      </td>
    )
  const { value, period } = observation
  const { noun } = amountParts(indicator, value, lang)
  const rate = indicator.measure === 'rate'
  return (
    <td className="number" data-column={column}>
      <span>{numberText(observation, indicator, figures)}</span>
      {!rate && <span className="beside">{lang === 'zh' ? noun : ` ${noun}`}</span>}
      {period !== null && <span className="small">{periodText(period, figures)}</span>}
    </td>
  )
}
