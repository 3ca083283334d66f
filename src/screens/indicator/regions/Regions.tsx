import { useRegionsState } from '../../../data/state/regionsState'
import { Waiting } from '../../../ui/notices/Waiting'
import { useMessages } from '../../../messages/useMessages'
import type { RegionsProps } from '../RegionsSection'
import { AllRegions } from './AllRegions'
import './regions.css'

/** One indicator's figures of all regions: loading, failed or compared. */
export function Regions(props: RegionsProps) {
  const messages = useMessages('indicator').indicator.regions
  const { catalog, findReason } = props.dataset
  const state = useRegionsState(props.apiBase, props.indicator, catalog, findReason)
  switch (state.kind) {
    case 'loading':
      return <Waiting text={messages.loading} />
    case 'failed':
      return props.fault(state.error, state.retry)
    case 'ready':
      return (
        <>
          {state.problems.length > 0 && (
            <p role="status">{messages.unreadable(state.problems.length)}</p>
          )}
          <AllRegions {...props} regions={state.regions} seriesIn={state.seriesIn} />
        </>
      )
  }
}
