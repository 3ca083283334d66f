import type { WorldState } from '../../data/state/regionDatasetState'
import { Notice } from '../../ui/notices/Notice'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'

/** What every screen must say of its figures: made up, out of date, partly unreadable, not there. */
export function StateNotices({ state }: { readonly state: WorldState }) {
  const words = useWords()
  const synthetic = state.catalog?.synthetic === true && (
    <p className="synthetic">
      <strong>{words.shell.synthetic}</strong> {words.shell.syntheticNote}
    </p>
  )
  if (state.kind !== 'ready') return synthetic
  const { world, stale, problems, retry } = state
  const [firstProblem] = problems
  return (
    <>
      {synthetic}
      {stale !== null && (
        <Notice role="status" {...words.faults.stale(clockTime(stale.since))}>
          <button type="button" onClick={retry}>
            {words.shell.retry}
          </button>
        </Notice>
      )}
      {firstProblem !== undefined && (
        <Notice role="status" {...words.faults.unreadableRows(problems.length, firstProblem)} />
      )}
      {world.years.length === 0 && (
        <Notice role="status" {...words.faults.empty(pick(world.place.name, words.lang))} />
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
