import type { Lang } from '../../domain/model/indicator'
import { NoteList } from '../../ui/notices/NoteList'
import { yearText } from '../../format/values/period'
import { useMessages } from '../../messages/useMessages'
import { findObservation, type RegionDataset } from '../../domain/model/regionDataset'

type Props = {
  readonly dataset: RegionDataset
  readonly indicatorId: string
  /** The later of the compared years, whose reasons are shown. */
  readonly year: number
}

/** Written reasons for the change; without any for the year, how to add one. */
export function Reasons({ dataset, indicatorId, year }: Props) {
  const { figures } = useMessages()
  const messages = useMessages('indicator').indicator.reasons
  const series = dataset.seriesById.get(indicatorId)
  const isExplained = (findObservation(dataset, indicatorId, year)?.notes.length ?? 0) > 0
  return (
    <section className="reasons">
      <h2>{messages.heading}</h2>
      {series !== undefined && <NoteList series={series} />}
      {!isExplained && (
        <>
          <p>{messages.none(yearText(year, figures))}</p>
          <details>
            <summary>{messages.howTo}</summary>
            <p>{messages.needed}</p>
            <p>{messages.whereFile(fileOf(dataset, year))}</p>
            <pre tabIndex={0} role="region" aria-label={messages.sample}>
              {sampleOf(indicatorId, year, messages.template)}
            </pre>
            <p>{messages.whereServer}</p>
            <p>{messages.afterwards}</p>
          </details>
        </>
      )}
    </section>
  )
}

/** The file of the region's report on that year, or of its newest report. */
function fileOf({ catalog, region }: RegionDataset, year: number): string {
  const own = catalog.sources.filter((source) => source.region === region.code)
  const newest = own.reduce((last, source) => Math.max(last, source.year), 0)
  const of = own.some((source) => source.year === year) || newest === 0 ? year : newest
  return `mock-api/data/reports/${region.code}-${of}.json`
}

/** The entry to copy, with the known fields filled in. */
function sampleOf(
  indicator: string,
  year: number,
  { zh, en, author, date, source }: Record<Lang | 'author' | 'date' | 'source', string>,
): string {
  return JSON.stringify(
    { notes: [{ indicator, year, text: { zh, en }, author, date, source }] },
    null,
    2,
  )
}
