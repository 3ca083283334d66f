import { memo } from 'react'
import { listFigureCautions } from '../../../domain/checks/cautions'
import type { Indicator } from '../../../domain/model/indicator'
import type { ReportedValue } from '../../../domain/model/observation'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { figureText } from '../../../format/values/figure'
import { whenText } from '../../../format/values/period'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import { CautionMarks } from '../../../ui/figures/CautionMarks'
import { FigureBoundary } from '../../../ui/FigureBoundary'
import { printedForm, type ReportEntry } from './reportEntries'
import { findTickState, type Tick } from './ticks'

type Props = {
  readonly dataset: RegionDataset
  readonly entry: ReportEntry
  /** The year that needs no naming. */
  readonly reportYear: number
  readonly tick: Tick | undefined
  readonly onTick: (id: string, tick: Tick | null) => void
  readonly href: string
  readonly qualityHref: string
}

/** What the report prints of one indicator, with its tick. */
export const EntryRow = memo(function EntryRow(props: Props) {
  const { indicator } = props.entry
  return (
    <FigureBoundary of={indicator} showing={props.entry} columns={5}>
      <Cells {...props} />
    </FigureBoundary>
  )
})

function Cells(props: Props) {
  const { dataset, entry, reportYear, tick, onTick, href, qualityHref } = props
  const { lang, explore } = useMessages('explore')
  const messages = explore.report
  const { indicator, figures: stated } = entry
  const [newest] = stated
  const name = localize(indicator.name, lang)
  const printed = printedForm(entry)
  const state = findTickState(tick, printed)
  const version = dataset.catalog.dataVersion
  return (
    <tr data-tick={state.kind}>
      <td className="report-tick" data-copied="no">
        <label>
          <input
            type="checkbox"
            aria-label={messages.tick(name)}
            checked={state.kind === 'ticked'}
            onChange={(event) =>
              onTick(indicator.id, event.currentTarget.checked ? { printed, version } : null)
            }
          />
        </label>
      </td>
      <th scope="row">
        <a href={href}>{name}</a> <span className="small">{localize(indicator.scope, lang)}</span>
      </th>
      <td>
        {stated.map((figure) => (
          <Figure
            key={figure.year}
            indicator={indicator}
            figure={figure}
            dated={figure.year !== reportYear || figure.period !== null}
          />
        ))}
        {state.kind === 'changed' && (
          <span className="report-changed">
            {messages.changed(state.tick.printed, state.tick.version)}
          </span>
        )}
      </td>
      <td>{newest.statedChange !== null && <span>{newest.statedChange.printed}</span>}</td>
      <td>
        <CautionMarks cautions={listFigureCautions(dataset, newest)} checksHref={qualityHref} />
      </td>
    </tr>
  )
}

type FigureProps = {
  readonly indicator: Indicator
  readonly figure: ReportedValue
  readonly dated: boolean
}

function Figure({ indicator, figure, dated }: FigureProps) {
  const { figures } = useMessages()
  return (
    <span className="report-figure">
      <span>{figureText(figure, indicator, figures)}</span>
      {dated && ' '}
      {dated && <span className="small">{whenText(figure, figures)}</span>}
    </span>
  )
}
