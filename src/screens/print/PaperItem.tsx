import { useMemo, type CSSProperties, type ReactNode } from 'react'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { NoteList } from '../../ui/notices/NoteList'
import { SeriesTable } from '../../ui/figures/SeriesTable'
import { unitAbove } from '../../format/values/unit'
import { formatSentence } from '../../format/sentences/sentence'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Check } from '../../domain/checks/check'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { articleNotes } from './articleNotes'
import { PAPER } from './paper'
import './paperItem.css'
import { YearsAcross } from './YearsAcross'
import { MOST_ROWS } from './yearTable'

type Props = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly checks: readonly Check[]
  /** A single indicator is printed with its definition. */
  readonly defined: boolean
  readonly chart: ReactNode
  readonly style?: CSSProperties
}

/** One indicator on paper. */
export function PaperItem({ style, ...props }: Props) {
  const { comparison } = props
  return (
    <article className="paper-item" data-item={comparison.indicator.id} style={style}>
      <FigureBoundary of={comparison.indicator} showing={comparison}>
        <PaperTexts {...props} />
      </FigureBoundary>
    </article>
  )
}

/** Name, unit, scope, sentence, chart, years and notes. */
function PaperTexts({ dataset, comparison, checks, defined, chart }: Omit<Props, 'style'>) {
  const messages = useMessages('checks', 'exports', 'indicator', 'quality')
  const { exports, figures, lang } = messages
  const { print } = exports
  const { indicator } = comparison
  const series = dataset.seriesById.get(indicator.id)
  const inRows = hasFewYears(dataset)
  const sentence = formatSentence(comparison, figures)
  const notes = useMemo(
    () => articleNotes({ dataset, comparison, checks, messages }, inRows),
    [dataset, comparison, checks, messages, inRows],
  )
  const unit = unitAbove(indicator, lang)
  const section = sectionOf(dataset, comparison)
  return (
    <>
      <h2>{localize(indicator.name, lang)}</h2>
      <p className="paper-metadata">
        {[
          exports.unit(unit, localize(indicator.scope, lang)),
          ...(section === null ? [] : [print.section(localize(section, lang))]),
        ].join(' · ')}
      </p>
      {defined && (
        <p className="paper-metadata">{print.definition(localize(indicator.definition, lang))}</p>
      )}
      <p className="paper-sentence">{sentence}</p>
      {chart}
      {inRows ? (
        <SeriesTable dataset={dataset} indicator={indicator} caption={sentence} />
      ) : (
        <YearsAcross
          dataset={dataset}
          comparison={comparison}
          caption={sentence}
          width={PAPER.text}
        />
      )}
      {!inRows && series !== undefined && <NoteList series={series} />}
      <ul className="paper-notes">
        {notes.map(({ kind, about, text }, index) => (
          <li key={index} data-kind={kind}>
            <strong>{about}</strong> <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whether each year has a table row with its notes; otherwise the chart refers to them. */
export function hasFewYears({ years }: RegionDataset): boolean {
  return years.length <= MOST_ROWS
}

function sectionOf({ catalog, topicById }: RegionDataset, { indicator }: Comparison) {
  const topic = topicById.get(indicator.topic)
  return catalog.sections.find(({ id }) => id === topic?.section)?.name ?? null
}
