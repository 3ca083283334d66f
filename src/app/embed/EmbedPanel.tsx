import { Suspense, useEffect, type ReactNode } from 'react'
import { isAsRequested } from '../../domain/model/comparedYears'
import { Boundary } from '../../ui/Boundary'
import { AddressNotice } from '../../ui/notices/AddressNotice'
import { Notice } from '../../ui/notices/Notice'
import { PinnedNotice } from '../../ui/notices/PinnedNotice'
import { Waiting } from '../../ui/notices/Waiting'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import {
  embedHash,
  type EmbedSearch,
  type DashboardTarget,
} from '../../navigation/search/embedSearch'
import { linkTo } from '../../navigation/links'
import { EmbedFrame } from '../../screens/embed/EmbedFrame'
import { IndicatorEmbed } from '../../screens/embed/IndicatorEmbed'
import { OverviewEmbed } from '../../screens/embed/OverviewEmbed'
import { FaultNotice } from '../shell/FaultNotice'
import { useSettings } from '../state/SettingsContext'
import { StateNotices } from '../shell/StateNotices'
import { findPaletteSlot } from '../../domain/model/paletteSlots'
import { useVersionedData } from '../state/useVersionedData'

type Props = {
  readonly target: DashboardTarget
  readonly search: EmbedSearch
  readonly unread: readonly string[]
  /** Above the figures. */
  readonly notice: ReactNode
}

/** The figures that an embed's address names, in its frame, or why they failed to load. */
export function EmbedPanel({ target, search, unread, notice }: Props) {
  const settings = useSettings()
  const messages = useMessages('indicator')
  const own = useMessages('embed').embed
  const region = search.region ?? settings.defaultRegion
  const { state, later } = useVersionedData(settings.apiBase, region, search.version, search.years)

  const indicator =
    target.kind === 'indicator' && state.kind === 'ready'
      ? state.dataset.indicatorById.get(target.id)
      : undefined
  const subject = indicator === undefined ? null : localize(indicator.name, messages.lang)
  const title = localize(settings.title, messages.lang)
  useEffect(() => {
    setDocumentTitle(subject === null ? title : messages.shell.title(subject, title))
  }, [subject, title, messages])

  if (state.kind === 'loading')
    return (
      <EmbedFrame search={search} ready={false}>
        {() => <Waiting />}
      </EmbedFrame>
    )
  if (state.kind === 'failed')
    return (
      <EmbedFrame search={search} ready>
        {() => <FaultNotice error={state.error} retry={state.retry} />}
      </EmbedFrame>
    )

  const { dataset } = state
  const pair = dataset.comparedYears
  // The dashboard has no transparent pages.
  const theme = search.theme === 'dark' ? 'dark' : undefined
  const buildPageLink = (id: string | null) =>
    `./${linkTo(id === null ? { screen: 'overview' } : { screen: 'indicator', id }, { ...search, theme })}`
  return (
    <EmbedFrame search={search} ready slot={findPaletteSlot(dataset, indicator?.topic)}>
      {(chartHeight) => (
        <>
          {notice}
          {(unread.length > 0 || !isAsRequested(search.years, pair)) && (
            <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
              <Suspense fallback={<Waiting text={null} />}>
                <AddressNotice request={{ unread, years: search.years }} dataset={dataset} />
              </Suspense>
            </Boundary>
          )}
          <StateNotices state={state} />
          {target.kind === 'indicator' && indicator === undefined && (
            <Notice
              role="alert"
              title={own.unknown}
              hint={messages.indicator.unknownHint(target.id)}
            />
          )}
          {target.kind === 'indicator' && indicator !== undefined && pair !== null && (
            <IndicatorEmbed
              key={`${target.id} ${target.form}`}
              dataset={dataset}
              id={target.id}
              form={target.form}
              pair={pair}
              search={search}
              chartHeight={chartHeight}
              href={buildPageLink(target.id)}
            />
          )}
          {target.kind === 'overview' && pair !== null && (
            <OverviewEmbed
              dataset={dataset}
              pair={pair}
              search={search}
              href={buildPageLink(null)}
              indicatorHref={buildPageLink}
            />
          )}
          {later !== null && search.version !== undefined && (
            <PinnedNotice
              version={search.version}
              later={later}
              latestHref={embedHash(target, { ...search, version: undefined })}
              firstIds={indicator === undefined ? [] : [indicator.id]}
            />
          )}
        </>
      )}
    </EmbedFrame>
  )
}

function setDocumentTitle(title: string): void {
  document.title = title
}
