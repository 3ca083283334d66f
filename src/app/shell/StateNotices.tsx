import { lazy, Suspense } from 'react'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { listNotReceived } from '../../domain/model/regionDataset'
import { momentText } from '../../ui/momentText'
import { Notice } from '../../ui/notices/Notice'
import { formatYears } from '../../domain/model/comparedYears'
import { Boundary } from '../../ui/Boundary'
import type { AddressRequest } from '../../ui/notices/addressTexts'
import { FaultNotice } from './FaultNotice'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { faultText } from '../state/faultText'

const AddressNotice = lazy(async () => ({
  default: (await import('../../ui/notices/AddressNotice')).AddressNotice,
}))

type Props = { readonly state: RegionDatasetState; readonly request: AddressRequest }

/** Notices about the figures: synthetic, stale, partly unreadable or not received, none, or not as the address asks. */
export function StateNotices({ state, request }: Props) {
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
  const pair = dataset.comparedYears
  const isFollowed =
    request.unread.length === 0 &&
    (request.years === undefined || pair === null || request.years === formatYears(pair))
  return (
    <>
      {synthetic}
      {!isFollowed && (
        <Boundary fallback={(error, again) => <FaultNotice error={error} retry={again} />}>
          <Suspense fallback={null}>
            <AddressNotice request={request} dataset={dataset} />
          </Suspense>
        </Boundary>
      )}
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
