import { useMemo } from 'react'
import { useRegionsState } from '../../../data/state/regionsState'
import { Waiting } from '../../../ui/notices/Waiting'
import { AddressNotice } from '../../../ui/notices/AddressNotice'
import { parseRegionCodes } from '../../../navigation/search/indicatorSearch'
import { useMessages } from '../../../messages/useMessages'
import type { RegionsProps } from '../RegionsSection'
import { AllRegions, type AllRegionsProps } from './AllRegions'
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
          <NotReceived regions={state.regions} seriesIn={state.seriesIn} />
          <UnknownPlaces {...props} regions={state.regions} />
          <AllRegions {...props} regions={state.regions} seriesIn={state.seriesIn} />
        </>
      )
  }
}

/** How many figures of the regions the server did not send. */
function NotReceived({ regions, seriesIn }: Pick<AllRegionsProps, 'regions' | 'seriesIn'>) {
  const { faults } = useMessages()
  const count = useMemo(
    () =>
      regions
        .flatMap(({ code }) => seriesIn(code).points)
        .filter((point) => point.kind === 'missing' && point.reason === 'notReceived').length,
    [regions, seriesIn],
  )
  if (count === 0) return null
  return <p role="status">{faults.notReceived(count, []).title}</p>
}

type PlacesProps = Pick<AllRegionsProps, 'search' | 'dataset' | 'regions'>

/** The regions that the address names and nobody knows. */
function UnknownPlaces({ search, dataset, regions }: PlacesProps) {
  const known = useMemo(() => new Set<string>(regions.map(({ code }) => code)), [regions])
  const unknown = (parseRegionCodes(search) ?? []).filter((code) => !known.has(code))
  if (unknown.length === 0) return null
  const request = { unread: [`places=${unknown.join(',')}`], years: undefined }
  return <AddressNotice request={request} dataset={dataset} />
}
