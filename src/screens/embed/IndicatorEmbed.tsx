import type { View } from '../../navigation/search/indicatorSearch'
import { useState } from 'react'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { SeriesTable } from '../../ui/figures/SeriesTable'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { CautionMarks } from '../../ui/figures/CautionMarks'
import { Unbroken } from '../../ui/figures/Unbroken'
import { formatSentence } from '../../format/sentences/sentence'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { compareYears, type Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { partsIn, type EmbedSearch } from '../../navigation/search/embedSearch'
import type { YearPair } from '../../domain/model/comparedYears'
import { EmbedFooter } from './EmbedFooter'
import { buildChartAppearance } from './EmbedFrame'

type Props = {
  readonly dataset: RegionDataset
  /** An indicator of the dataset. */
  readonly id: string
  readonly form: View
  readonly pair: YearPair
  readonly search: EmbedSearch
  readonly chartHeight: number
  readonly href: string
}

/** One indicator in a host's page: title, sentence, chart or table, source. */
export function IndicatorEmbed({ dataset, id, form, pair, search, chartHeight, href }: Props) {
  const messages = useMessages()
  const parts = partsIn(search)
  const [view, setView] = useState<View>(form)
  const comparison = compareYears(dataset, id, pair.from, pair.to)
  const { indicator, from, to } = comparison
  const citedFigure = to.kind === 'reported' ? to : from
  return (
    <>
      {parts.has('title') && (
        <h1 className="embed-title">
          <span>{localize(indicator.name, messages.lang)}</span>{' '}
          <small>{localize(dataset.region.name, messages.lang)}</small>
        </h1>
      )}
      <FigureBoundary of={indicator} showing={dataset}>
        <Figures {...{ dataset, comparison, search, chartHeight, view }} />
      </FigureBoundary>
      <EmbedFooter
        dataset={dataset}
        citedFigure={parts.has('source') && citedFigure.kind === 'reported' ? citedFigure : null}
        href={href}
      >
        {parts.has('switch') && <ViewSwitch view={view} onChoose={setView} />}
      </EmbedFooter>
    </>
  )
}

type FiguresProps = Pick<Props, 'dataset' | 'search' | 'chartHeight'> & {
  readonly comparison: Comparison
  readonly view: View
}

function Figures({ dataset, comparison, search, chartHeight, view }: FiguresProps) {
  const { figures } = useMessages()
  const sentence = formatSentence(comparison, figures)
  return (
    <>
      <p className="embed-sentence">
        {partsIn(search).has('sentence') ? (
          <Unbroken text={sentence} />
        ) : (
          <CautionMarks cautions={comparison.cautions} />
        )}
      </p>
      {view === 'chart' ? (
        <div data-fit="">
          <TrendFigure
            dataset={dataset}
            comparison={comparison}
            {...buildChartAppearance(search)}
            height={chartHeight}
          />
        </div>
      ) : (
        <SeriesTable dataset={dataset} indicator={comparison.indicator} caption={sentence} />
      )}
    </>
  )
}

type SwitchProps = { readonly view: View; readonly onChoose: (view: View) => void }

/** Buttons, because a link in the frame would add an entry to the host's history. */
function ViewSwitch({ view, onChoose }: SwitchProps) {
  const messages = useMessages('embed').embed
  return (
    <div className="embed-switch" role="group" aria-label={messages.switch}>
      {(['chart', 'table'] as const).map((key) => (
        <button key={key} type="button" aria-pressed={view === key} onClick={() => onChoose(key)}>
          {messages[key]}
        </button>
      ))}
    </div>
  )
}
