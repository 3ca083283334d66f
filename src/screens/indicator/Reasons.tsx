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

/** Recorded reasons for the change; says so if the year has none. */
export function Reasons({ dataset, indicatorId, year }: Props) {
  const { figures } = useMessages()
  const messages = useMessages('indicator').indicator.reasons
  const series = dataset.seriesById.get(indicatorId)
  const isExplained = (findObservation(dataset, indicatorId, year)?.notes.length ?? 0) > 0
  return (
    <section className="reasons">
      <h2>{messages.heading}</h2>
      {series !== undefined && <NoteList series={series} />}
      {!isExplained && <p>{messages.none(yearText(year, figures))}</p>}
    </section>
  )
}
