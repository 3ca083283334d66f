import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { Notice } from '../../ui/notices/Notice'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'

/** Notices about the figures of every screen: synthetic, stale, partly unreadable, or none at all. */
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
  return (
    <>
      {synthetic}
      {stale !== null && (
        <Notice role="status" {...messages.faults.stale(clockTime(stale.since))}>
          <button type="button" onClick={retry}>
            {messages.shell.retry}
          </button>
        </Notice>
      )}
      {firstProblem !== undefined && (
        <Notice role="status" {...messages.faults.unreadableRows(problems.length, firstProblem)} />
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

/** 10:32, in the reader's time zone. */
function clockTime(milliseconds: number): string {
  return new Date(milliseconds).toTimeString().slice(0, 5)
}
