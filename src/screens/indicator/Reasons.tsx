import { NoteList } from '../../ui/notices/NoteList'
import { useMessages } from '../../messages/useMessages'
import { listAnnotatedPoints } from '../../domain/model/series'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = { readonly dataset: RegionDataset; readonly indicatorId: string }

/** Recorded reasons for changes; nothing where there are none. */
export function Reasons({ dataset, indicatorId }: Props) {
  const { indicator: messages } = useMessages('indicator')
  const series = dataset.seriesById.get(indicatorId)
  if (series === undefined || listAnnotatedPoints(series).length === 0) return null
  return (
    <section className="reasons">
      <h2>{messages.reasons}</h2>
      <NoteList series={series} />
    </section>
  )
}
