import { useEffect, useId, useRef, type RefObject } from 'react'
import type { RegionDataset } from '../../domain/model/regionDataset'
import type { YearPair } from '../../domain/model/comparedYears'
import { buildComparedIndicator } from '../../domain/comparison/comparedIndicator'
import { figureText } from '../../format/values/figure'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'
import { AnswerCard } from '../../ui/answer/AnswerCard'
import { foundText } from '../../ui/answer/foundText'
import { matchLabel, matchText } from '../../ui/answer/matchText'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { Waiting } from '../../ui/notices/Waiting'
import { AnswerExports } from '../export/AnswerExports'
import { prepareExportPanel } from '../export/prepareExportPanel'
import { FaultNotice } from '../shell/FaultNotice'
import { useRegionDataset } from '../state/RegionDatasetContext'
import './search.css'
import type { Entered } from '../header/HeaderSearch'
import { useFound } from '../../search/useFound'
import { useSearchField } from './useSearchField'

type Props = {
  readonly field: RefObject<HTMLInputElement | null>
  /** The last press of Enter. */
  readonly entered: Entered | null
}

/** Beside the best match; more are listed by the explorer. */
const MOST_OTHERS = 8

/** Answers what is typed into the header's field, and reacts to its keys. */
export function SearchAnswers({ field, entered }: Props) {
  const messages = useMessages('glossary', 'search')
  const { shared, updateSearch } = useNavigation()
  const state = useRegionDataset()
  const { typed, isOpen } = useSearchField(field)
  const shows = isOpen && typed.trim() !== ''
  // The first answer then needs no request.
  useEffect(() => prepareExportPanel(messages.lang), [messages.lang])
  return (
    <div className="search-answers panel" hidden={!isOpen}>
      {shows && state.kind === 'loading' && <Waiting text={messages.shell.loading} />}
      {shows && state.kind === 'failed' && <FaultNotice error={state.error} retry={state.retry} />}
      {shows && state.kind === 'ready' && state.dataset.comparedYears !== null && (
        <Answers
          dataset={state.dataset}
          pair={state.dataset.comparedYears}
          typed={typed}
          entered={entered}
        />
      )}
      {!shows && <p className="search-hint">{messages.search.hint}</p>}
      <label className="search-slash">
        <input
          type="checkbox"
          checked={shared.keys !== 'off'}
          onChange={(event) =>
            updateSearch({ keys: event.currentTarget.checked ? undefined : 'off' })
          }
        />
        <span>{messages.search.slashKey}</span>
      </label>
    </div>
  )
}

type AnswersProps = {
  readonly dataset: RegionDataset
  readonly pair: YearPair
  readonly typed: string
  /** The first match of what was entered opens once it is known. */
  readonly entered: Entered | null
}

function Answers({ dataset, pair, typed, entered }: AnswersProps) {
  const messages = useMessages('search')
  const { search, lang } = messages
  const { linkTo } = useNavigation()
  const { found, query, waiting, pinyinError } = useFound(dataset, typed)
  const isSettled = query === typed && !waiting
  const link = useRef<HTMLAnchorElement>(null)
  const opens = found.kind === 'asTyped' || found.kind === 'forgiven'
  useOpening(link, entered?.text === query && isSettled && opens ? entered : null)
  const list = useId()
  const ids = found.kind === 'all' ? [] : found.ids
  const rows = ids.slice(0, MOST_OTHERS + 1).flatMap((id) => {
    const series = dataset.seriesById.get(id)
    return series === undefined ? [] : [buildComparedIndicator(dataset, series, pair.from, pair.to)]
  })
  const [best, ...others] = rows
  if (best === undefined)
    return (
      <>
        <p role="status">{isSettled ? search.none(query) : messages.shell.loading}</p>
        {pinyinError !== null && <p role="alert">{search.pinyinUnavailable}</p>}
        <p className="search-hint">{search.hint}</p>
      </>
    )
  const indicatorHref = (id: string) => linkTo({ screen: 'indicator', id })
  const figure = found.kind === 'asTyped' ? found.figures.get(best.indicator.id) : undefined
  return (
    <>
      <p role="status" className={found.kind === 'asTyped' ? 'search-count' : 'search-near'}>
        {matchText(found, search)}
      </p>
      <FigureBoundary of={best.indicator} showing={best}>
        <AnswerCard
          dataset={dataset}
          row={best}
          label={matchLabel(found, search)}
          found={figure && foundText(dataset, best.indicator, figure, messages)}
          enter={opens ? search.enterOpens : undefined}
          indicatorHref={indicatorHref}
          qualityHref={linkTo({ screen: 'quality' })}
          link={link}
          exports={<AnswerExports dataset={dataset} indicator={best.indicator} />}
        />
      </FigureBoundary>
      {others.length > 0 && (
        <>
          <h2 id={list} className="search-others">
            {found.kind === 'asTyped' ? search.others : search.neighbours}
          </h2>
          <ul aria-labelledby={list}>
            {others.map(({ indicator, comparison }) => (
              <li key={indicator.id}>
                <a href={indicatorHref(indicator.id)}>{localize(indicator.name, lang)}</a>
                <span>{localize(indicator.scope, lang)}</span>
                <span className="search-figure">
                  {figureText(comparison.to, indicator, messages.figures)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {ids.length > rows.length && (
        <p>
          <a href={linkTo({ screen: 'explore', q: query })}>{search.all(ids.length)}</a>
        </p>
      )}
    </>
  )
}

/** Follows a link once for each press of Enter. */
function useOpening(link: RefObject<HTMLAnchorElement | null>, entered: Entered | null) {
  const followed = useRef<Entered | null>(null)
  useEffect(() => {
    if (entered === null || followed.current === entered) return
    followed.current = entered
    link.current?.click()
  }, [link, entered])
}
