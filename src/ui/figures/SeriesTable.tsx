import { FigureBoundary } from '../FigureBoundary'
import { keepChecks, listCautionClauses, withTerms } from '../../format/sentences/cautionTexts'
import { figureText } from '../../format/values/figure'
import { boundsText } from '../../format/values/interval'
import { indicatorIn } from '../../format/sentences/checkText'
import { placeText, reportName } from '../../format/source'
import { noteText } from '../../format/note'
import { periodText, whenText } from '../../format/values/period'
import { missingLongText, statusText } from '../../format/status'
import { useTableCopy } from '../copy/useTableCopy'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Messages } from '../../messages/messages'
import type { SourceId } from '../../domain/model/ids'
import type { Indicator } from '../../domain/model/indicator'
import { findInterval } from '../../domain/comparison/findInterval'
import { listFigureCautions } from '../../domain/checks/cautions'
import { findRateTerms } from '../../domain/checks/checkIndex'
import type { Observation, ReportedValue } from '../../domain/model/observation'
import { listRevisions } from '../../domain/checks/revisions'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = {
  readonly dataset: RegionDataset
  readonly indicator: Indicator
  /** The indicator's sentence, the table's caption for screen readers. */
  readonly caption: string
}

/** The table view of the chart: each year's figure, interval, printed form, locator and remarks. */
export function SeriesTable({ dataset, indicator, caption }: Props) {
  const messages = useMessages('indicator')
  const points = dataset.seriesById.get(indicator.id)?.points ?? []
  const heads = useMessages('indicator').indicator
  useTableCopy()
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={heads.tableCaption(localize(indicator.name, messages.lang))}
    >
      <table aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{heads.year}</th>
            <th scope="col" className="number">
              {heads.value}
            </th>
            <th scope="col">{heads.interval}</th>
            <th scope="col">{heads.printed}</th>
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.notes}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <FigureBoundary key={point.year} of={indicator} showing={point} columns={6}>
              <Row dataset={dataset} indicator={indicator} point={point} messages={messages} />
            </FigureBoundary>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  readonly dataset: RegionDataset
  readonly indicator: Indicator
  readonly point: Observation
  readonly messages: Messages<'indicator'>
}

function Row({ dataset, indicator, point, messages }: RowProps) {
  const when = whenText(point, messages.figures)
  if (point.kind === 'missing')
    return (
      <tr>
        <th scope="row">{when}</th>
        <td className="number">{figureText(point, indicator, messages.figures)}</td>
        <td />
        <td />
        <td />
        <td>
          {[missingLongText(point.reason, messages.figures), ...notesOn(point, messages)].join(
            messages.indicator.semicolon,
          )}
        </td>
      </tr>
    )
  const interval = findInterval(dataset, indicator, point)
  const figure = figureText(point, indicator, messages.figures)
  const terms = findRateTerms(dataset, indicator.id, point.year)
  const checks = keepChecks(listFigureCautions(dataset, point))
  return (
    <tr>
      <th scope="row">{when}</th>
      <td className="number">{withTerms(figure, terms, messages.figures)}</td>
      <td>{interval === null ? '' : boundsText(interval, indicator, messages.figures)}</td>
      <td>{point.printed ?? ''}</td>
      <td>{placeText(point, dataset, messages.figures)}</td>
      <td>
        {[
          ...listCautionClauses(checks, messages.figures),
          ...remarksOn(point, dataset, messages),
          ...notesOn(point, messages),
        ].join(messages.indicator.semicolon)}
      </td>
    </tr>
  )
}

function notesOn({ notes }: Observation, messages: Messages<'indicator'>): readonly string[] {
  return notes.map((note) => messages.figures.reason(noteText(note, messages.figures)))
}

/** Remarks on a figure, apart from notes written by people. */
export function remarksOn(
  point: ReportedValue,
  dataset: RegionDataset,
  messages: Messages<'indicator'>,
): readonly string[] {
  const nameOf = (report: SourceId) => reportName(report, dataset.sourceById, messages.figures)
  const status = statusText(point.status, messages.figures)
  return [
    ...(point.formula !== null
      ? [messages.indicator.estimatedBy(point.formula)]
      : status === null
        ? []
        : [status]),
    ...(point.statedChange === null
      ? []
      : [
          messages.indicator.statedChange(
            point.statedChange.printed,
            periodText(point.statedChange.base, messages.figures),
          ),
        ]),
    ...listRevisions(point).map((earlier) =>
      messages.indicator.revised(
        figureText(earlier, indicatorIn(dataset, point.indicator), messages.figures),
        nameOf(earlier.source),
      ),
    ),
    ...point.otherStatements.flatMap(({ statedChange, source }) =>
      statedChange === null
        ? []
        : [
            messages.indicator.otherStatedChange(
              nameOf(source),
              statedChange.printed,
              periodText(statedChange.base, messages.figures),
            ),
          ],
    ),
  ]
}
