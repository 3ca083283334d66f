import type { RegionDataset } from '../../domain/model/regionDataset'
import { listCitedSources } from '../../domain/model/statements'
import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'

type Props = {
  readonly dataset: RegionDataset
  /** The report that is shown instead of the table. */
  readonly report: string | undefined
}

/** The heading of the table or of the list in a report's order, and the link to the other. */
export function ExploreTitle({ dataset, report }: Props) {
  const messages = useMessages('explore').explore
  const { linkWith } = useNavigation()
  const newest = listCitedSources(dataset)[0]?.id
  const other = report === undefined ? newest : undefined
  return (
    <div className="explore-title">
      <h1 tabIndex={-1}>{report === undefined ? messages.heading : messages.report.heading}</h1>
      {(report !== undefined || newest !== undefined) && (
        <a href={linkWith({ report: other })}>
          {report === undefined ? messages.report.open : messages.report.close}
        </a>
      )}
    </div>
  )
}
