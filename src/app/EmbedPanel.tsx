import { indicatorWordsOf } from '../i18n/indicatorWords'
import { useEffect } from 'react'
import { Notice } from '../components/Notice'
import { PinnedNotice } from '../components/PinnedNotice'
import { embedWordsOf } from '../i18n/embedWords'
import { pick } from '../i18n/pick'
import { useWords } from '../i18n/useWords'
import { embedHash, type EmbedSearch, type EmbedTarget } from '../routes/embedSearch'
import { hrefOf } from '../routes/href'
import { comparedYears } from '../routes/years'
import { EmbedFrame } from '../views/embed/EmbedFrame'
import { IndicatorEmbed } from '../views/embed/IndicatorEmbed'
import { OverviewEmbed } from '../views/embed/OverviewEmbed'
import { FaultNotice } from './FaultNotice'
import { useSettings } from './SettingsContext'
import { StateNotices } from './StateNotices'
import { usePinned } from './usePinned'

type Target = Exclude<EmbedTarget, { kind: 'doctor' }>
type Props = { readonly target: Target; readonly search: EmbedSearch }

/** The figures that an embed's address asks for, in its frame; or why they cannot be shown. */
export function EmbedPanel({ target, search }: Props) {
  const settings = useSettings()
  const words = useWords()
  const own = embedWordsOf(words.lang)
  const region = search.region ?? settings.defaultRegion
  const { state, later } = usePinned(settings.apiBase, region, search.version)

  const indicator =
    target.kind === 'indicator' && state.kind === 'ready'
      ? state.world.indicatorById.get(target.id)
      : undefined
  const subject = indicator === undefined ? null : pick(indicator.name, words.lang)
  const title = pick(settings.title, words.lang)
  useEffect(() => {
    document.title = subject === null ? title : words.shell.title(subject, title)
  }, [subject, title, words])

  if (state.kind === 'loading')
    return (
      <EmbedFrame search={search} ready={false}>
        {() => <p aria-busy="true">{words.shell.loading}</p>}
      </EmbedFrame>
    )
  if (state.kind === 'failed')
    return (
      <EmbedFrame search={search} ready>
        {() => <FaultNotice error={state.error} retry={state.retry} />}
      </EmbedFrame>
    )

  const { world } = state
  const pair = comparedYears(search.years, world.years)
  // The dashboard has no transparent pages.
  const theme = search.theme === 'dark' ? 'dark' : undefined
  const pageOf = (id: string | null) =>
    `./${hrefOf(id === null ? { screen: 'overview' } : { screen: 'indicator', id }, { ...search, theme })}`
  return (
    <EmbedFrame
      search={search}
      ready
      topic={search.accent === undefined ? indicator?.topic : undefined}
    >
      {(chartHeight) => (
        <>
          <StateNotices state={state} />
          {target.kind === 'indicator' && indicator === undefined && (
            <Notice
              role="alert"
              title={own.unknown}
              hint={indicatorWordsOf(words.lang).unknownHint(target.id)}
            />
          )}
          {target.kind === 'indicator' && indicator !== undefined && pair !== null && (
            <IndicatorEmbed
              key={`${target.id} ${target.form}`}
              world={world}
              id={target.id}
              form={target.form}
              pair={pair}
              search={search}
              chartHeight={chartHeight}
              href={pageOf(target.id)}
            />
          )}
          {target.kind === 'overview' && pair !== null && (
            <OverviewEmbed
              world={world}
              pair={pair}
              search={search}
              href={pageOf(null)}
              indicatorHref={pageOf}
            />
          )}
          {later !== null && search.version !== undefined && (
            <PinnedNotice
              version={search.version}
              later={later}
              latestHref={embedHash(target, { ...search, version: undefined })}
              shown={indicator === undefined ? [] : [indicator.id]}
            />
          )}
        </>
      )}
    </EmbedFrame>
  )
}
