import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { Notice } from '../../ui/notices/Notice'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'

/** What every screen must say of its figures: made up, out of date, partly unreadable, not there. */
export function StateNotices({ state }: { readonly state: RegionDatasetState }) {
  const messages = useMessages()
  const synthetic = state.catalog?.synthetic === true && (
    <p className="synthetic">
      <strong>{messages.shell.synthetic}</strong> {messages.shell.syntheticNote}
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

/** 10:32, as on the wall: the reader's own time zone. */
function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}
