import { hasDifference } from '../../../domain/comparison/comparison'
import { memo } from 'react'
import { numberText } from '../../../format/values/figure'
import { periodText } from '../../../format/values/period'
import { missingText } from '../../../format/status'
import { useLang, useMessages } from '../../../messages/useMessages'
import type { Indicator } from '../../../domain/model/indicator'
import type { Observation } from '../../../domain/model/observation'
import { amountParts, unitText } from '../../../format/values/unit'
import { localize } from '../../../messages/localize'
import type { ExplorerRow } from './explorerRow'
import { listReportedValues } from '../../../domain/model/series'
import { MOST_ITEMS } from '../../../navigation/search/exploreSearch'
import { FigureBoundary } from '../../../ui/FigureBoundary'
import { ChangeCell } from './ChangeCell'
import { BadgesCell } from './BadgesCell'
import { Sparkline } from './Sparkline'
import type { Columns } from './useColumns'

type Props = {
  readonly row: ExplorerRow
  /** The columns' names, printed beside each value where the table is too narrow for a head. */
  readonly columns: Columns
  readonly href: string
  readonly qualityHref: string
  readonly selected: boolean
  /** The selection has reached its limit. */
  readonly full: boolean
  readonly onSelect: (id: string, selected: boolean) => void
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
  const { row, columns, href, qualityHref, selected, full, onSelect } = props
  const lang = useLang()
  const messages = useMessages('explore').explore
  const { indicator, comparison } = row
  const name = localize(indicator.name, lang)
  return (
    <tr data-selected={selected}>
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
      <td
        className="cell-change"
        data-column={columns.change}
        data-void={!hasDifference(row.comparison)}
      >
        <ChangeCell row={row} />
      </td>
      <td
        className="cell-spark"
        data-copied="no"
        data-column={columns.years}
        data-void={listReportedValues(row.series).length < 2}
      >
        <Sparkline series={row.series} breakYears={row.breakYears} />
      </td>
      <td className="cell-badges" data-column={columns.marks}>
        <BadgesCell row={row} qualityHref={qualityHref} />
      </td>
    </tr>
  )
}

type ValueProps = {
  readonly column: string
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
