import { memo, useMemo } from 'react'
import type { Source } from '../../../domain/model/catalog'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { listCitedSources } from '../../../domain/model/statements'
import { reportName } from '../../../format/source'
import { useMessages } from '../../../messages/useMessages'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import { useNavigation } from '../../../navigation/useNavigation'
import { useTableCopy } from '../../../ui/copy/useTableCopy'
import { Notice } from '../../../ui/notices/Notice'
import { EntryRow } from './EntryRow'
import { listReportPlaces, printedForm, type ReportPlace } from './reportEntries'
import { ReportTools } from './ReportTools'
import { findTickState, type Tick } from './ticks'
import { useTicks } from './useTicks'
import './report.css'

type Props = {
  readonly dataset: RegionDataset
  /** The id of a report. */
  readonly report: string
  readonly change: (changes: Partial<ExploreSearch>) => void
}

/** What a report prints, in its order, to tick against the paper. */
export function ReportView({ dataset, report, change }: Props) {
  const { explore, figures } = useMessages('explore')
  const messages = explore.report
  const reports = listCitedSources(dataset)
  const source = reports.find(({ id }) => id === report) ?? reports[0]
  if (source === undefined) return <p>{messages.none}</p>
  return (
    <>
      {source.id !== report && <Notice role="status" title={messages.unknown(report)} />}
      {reports.length > 1 && (
        <label className="report-choice">
          <span>{messages.choose}</span>
          <select
            value={source.id}
            onChange={(event) => change({ report: event.currentTarget.value })}
          >
            {reports.map(({ id }) => (
              <option key={id} value={id}>
                {reportName(id, dataset.sourceById, figures)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Report key={`${dataset.region.code}/${source.id}`} dataset={dataset} source={source} />
    </>
  )
}

type ReportProps = {
  readonly dataset: RegionDataset
  readonly source: Source
}

function Report({ dataset, source }: ReportProps) {
  const { explore, figures } = useMessages('explore')
  const messages = explore.report
  const { linkTo } = useNavigation()
  const { ticks, last, tick, clear } = useTicks(`${dataset.region.code}/${source.id}`)
  const places = useMemo(() => listReportPlaces(dataset, source.id), [dataset, source])
  useTableCopy()
  const states = places.flatMap(({ entries }) =>
    entries.map((entry) => findTickState(ticks[entry.indicator.id], printedForm(entry)).kind),
  )
  const name = reportName(source.id, dataset.sourceById, figures)
  const qualityHref = linkTo({ screen: 'quality' })
  return (
    <>
      <ReportTools
        ticked={states.filter((kind) => kind === 'ticked').length}
        changed={states.filter((kind) => kind === 'changed').length}
        total={states.length}
        lasts={last}
        onClear={clear}
      />
      <table className="report-table" aria-label={name}>
        <caption>{messages.caption(name, dataset.catalog.dataVersion)}</caption>
        <thead>
          <tr>
            <th scope="col" data-copied="no">
              {messages.columns.tick}
            </th>
            <th scope="col">{messages.columns.name}</th>
            <th scope="col">{messages.columns.figure}</th>
            <th scope="col">{messages.columns.change}</th>
            <th scope="col">{messages.columns.marks}</th>
          </tr>
        </thead>
        {places.map((place) => (
          <PlaceRows
            key={place.locator === null ? '' : `${place.locator.chapter}.${place.locator.item}`}
            dataset={dataset}
            place={place}
            reportYear={source.year}
            ticks={ticks}
            onTick={tick}
            qualityHref={qualityHref}
          />
        ))}
      </table>
    </>
  )
}

type PlaceProps = {
  readonly dataset: RegionDataset
  readonly place: ReportPlace
  readonly reportYear: number
  readonly ticks: Readonly<Record<string, Tick>>
  readonly onTick: (id: string, tick: Tick | null) => void
  readonly qualityHref: string
}

const PlaceRows = memo(function PlaceRows(props: PlaceProps) {
  const { dataset, place, reportYear, ticks, onTick, qualityHref } = props
  const { explore, lang } = useMessages('explore')
  const { linkTo } = useNavigation()
  const { locator, entries } = place
  const section = dataset.catalog.sections.find(({ id }) => id === locator?.chapter)
  return (
    <tbody>
      <tr className="report-place">
        <th scope="rowgroup" colSpan={5}>
          {locator === null
            ? explore.report.noPlace
            : explore.report.place(
                explore.place(locator.chapter, locator.item),
                section?.name[lang],
              )}
        </th>
      </tr>
      {entries.map((entry) => {
        const { id } = entry.indicator
        return (
          <EntryRow
            key={id}
            dataset={dataset}
            entry={entry}
            reportYear={reportYear}
            tick={ticks[id]}
            onTick={onTick}
            href={linkTo({ screen: 'indicator', id })}
            qualityHref={qualityHref}
          />
        )
      })}
    </tbody>
  )
})
