import { useMemo, type CSSProperties, type ReactNode } from 'react'
import { NoteList } from '../../ui/notices/NoteList'
import { SeriesTable } from '../../ui/figures/SeriesTable'
import { unitAbove } from '../../format/values/unit'
import { sentenceOf } from '../../format/sentences/sentence'
import { exportWordsOf } from '../../messages/exportWords'
import { pick } from '../../messages/pick'
import { printWordsOf } from '../../messages/printWords'
import { useWords } from '../../messages/useWords'
import type { Check } from '../../domain/checks/check'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { articleNotes } from './articleNotes'
import { PAPER } from './paper'
import './paperItem.css'
import { YearsAcross } from './YearsAcross'
import { MOST_ROWS } from './yearTable'

type Props = {
  readonly world: World
  readonly reading: Reading
  readonly checks: readonly Check[]
  /** Alone on its paper, an indicator is told with its definition. */
  readonly defined: boolean
  readonly chart: ReactNode
  readonly style?: CSSProperties
}

/** One indicator on paper: name, unit, scope, its one sentence, chart, years, and what must be known beside them. */
export function PaperItem({ world, reading, checks, defined, chart, style }: Props) {
  const words = useWords()
  const { lang, figures } = words
  const print = printWordsOf(lang)
  const exports = exportWordsOf(lang)
  const { indicator } = reading
  const series = world.seriesById.get(indicator.id)
  const inRows = hasFewYears(world)
  const sentence = sentenceOf(reading, figures)
  const notes = useMemo(
    () => articleNotes({ world, reading, checks, words }, inRows),
    [world, reading, checks, words, inRows],
  )
  const unit = unitAbove(indicator, lang)
  const section = sectionOf(world, reading)
  return (
    <article className="paper-item" data-item={indicator.id} style={style}>
      <h2>{pick(indicator.name, lang)}</h2>
      <p className="paper-facts">
        {exports.unit(unit, pick(indicator.scope, lang))}
        {section !== null && ` · ${print.section(pick(section, lang))}`}
      </p>
      {defined && (
        <p className="paper-facts">{print.definition(pick(indicator.definition, lang))}</p>
      )}
      <p className="paper-sentence">{sentence}</p>
      {chart}
      {inRows ? (
        <SeriesTable world={world} indicator={indicator} caption={sentence} />
      ) : (
        <YearsAcross world={world} reading={reading} caption={sentence} width={PAPER.text} />
      )}
      {!inRows && series !== undefined && <NoteList series={series} />}
      <ul className="paper-notes">
        {notes.map(({ kind, about, text }, index) => (
          <li key={index} data-kind={kind}>
            <strong>{about}</strong> {text}
          </li>
        ))}
      </ul>
    </article>
  )
}

/** Whether every year gets a row of its own, which then bears its notes; else the chart points to them. */
export function hasFewYears({ years }: World): boolean {
  return years.length <= MOST_ROWS
}

function sectionOf({ catalog }: World, { indicator }: Reading) {
  const topic = catalog.topics.find(({ id }) => id === indicator.topic)
  return catalog.sections.find(({ id }) => id === topic?.section)?.name ?? null
}
