import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { listNotReceived } from '../../domain/model/regionDataset'
import { momentText } from '../../ui/momentText'
import { Notice } from '../../ui/notices/Notice'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { faultText } from '../state/faultText'

/** Notices about the figures: synthetic, stale, partly unreadable or not received, or none at all. */
export function StateNotices({ state }: { readonly state: RegionDatasetState }) {
  const messages = useMessages()
  const synthetic = state.catalog?.synthetic === true && (
    <p className="synthetic">
      <strong>{messages.shell.synthetic}</strong> <span>{messages.shell.syntheticNote}</span>
    </p>
  )
  if (state.kind !== 'ready') return synthetic
  const { dataset, stale, problems, retry } = state
  const [firstProblem] = problems
  const notReceived = listNotReceived(dataset)
  return (
    <>
      {synthetic}
      {stale !== null && (
        <Notice
          role="status"
          {...messages.faults.stale(
            momentText(stale.since, messages.lang),
            faultText(stale.error, messages),
          )}
        >
          <button type="button" onClick={retry}>
            {messages.shell.retry}
          </button>
        </Notice>
      )}
      {firstProblem !== undefined && (
        <Notice role="status" {...messages.faults.unreadableRows(problems.length, firstProblem)} />
      )}
      {notReceived.length > 0 && (
        <Notice
          role="status"
          {...messages.faults.notReceived(
            notReceived.length,
            notReceived.slice(0, 3).map(({ indicator, year }) => `${indicator} ${year}`),
          )}
        />
      )}
      {dataset.years.length === 0 && (
        <Notice
          role="status"
          {...messages.faults.empty(localize(dataset.region.name, messages.lang))}
        />
      )}
    </>
  )
}
