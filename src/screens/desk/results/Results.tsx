import { useMemo } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { grouped } from '../../../format/values/digits'
import { useMessages } from '../../../messages/useMessages'
import type { Span } from '../../../reading/span'
import { countTicks, type FigureRow } from '../model/figureRows'
import { countPending, type Issue } from '../model/issues'
import { listMissing } from '../model/missing'
import type { Progress } from '../model/work'
import type { ProofReading } from '../proofread/proofread'
import { FigurePanel } from './FigurePanel'
import { IssuePanel } from './IssuePanel'
import { MissingPanel } from './MissingPanel'
import { OtherPanel } from './OtherPanel'
import './results.css'

/** Which results are shown, and which entry of them. */
export type Choice = {
  readonly tab: 'findings' | 'figures' | 'others' | 'missing'
  readonly figure: string | null
  readonly issue: string | null
}

type Props = {
  readonly dataset: RegionDataset
  readonly text: string
  readonly reading: ProofReading
  readonly rows: readonly FigureRow[]
  readonly issues: readonly Issue[]
  readonly progress: Progress
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
  readonly onChange: (update: (progress: Progress) => Progress) => void
  /** Shows a stretch of the text. */
  readonly onShow: (span: Span) => void
}

/** What was read, with the counts always in sight. */
export function Results(props: Props) {
  const { dataset, reading, rows, issues, progress, choice, onChoice } = props
  const { desk } = useMessages('desk')
  const { decisions, ignored, place } = progress
  const ticks = countTicks(rows, decisions)
  const { year } = reading.source
  const missing = useMemo(
    () => (year === null || place === 'other' ? null : listMissing(dataset, year, rows, decisions)),
    [dataset, year, place, rows, decisions],
  )
  const { figures, others, unread } = reading
  const count = (list: readonly unknown[]) => grouped(String(list.length))
  const tabs = [
    ['findings', desk.tabs.findings(countPending(issues, ignored))],
    ['figures', desk.tabs.figures(ticks.total - ticks.done)],
    ['others', desk.tabs.others(others.length + unread.length)],
    ['missing', desk.tabs.missing(missing?.length ?? 0)],
  ] as const
  return (
    <section className="desk-right" aria-label={desk.panels}>
      <ul className="desk-counts" aria-label={desk.numbers.counts}>
        <li>{desk.numbers.total(count([...figures, ...others, ...unread]))}</li>
        <li data-state="figure">{desk.numbers.states.figure(count(figures))}</li>
        <li data-state="other">{desk.numbers.states.other(count(others))}</li>
        <li data-state="unread">{desk.numbers.states.unread(count(unread))}</li>
        <li>{desk.numbers.progress(ticks.done, ticks.total, ticks.doubtfulLeft)}</li>
      </ul>
      <div className="desk-tabs" role="group" aria-label={desk.panels}>
        {tabs.map(([tab, label]) => (
          <button
            key={tab}
            type="button"
            aria-pressed={choice.tab === tab}
            onClick={() => onChoice({ ...choice, tab })}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="desk-panel">
        <Panel {...props} missing={missing} />
      </div>
    </section>
  )
}

type PanelProps = Props & { readonly missing: ReturnType<typeof listMissing> }

function Panel(props: PanelProps) {
  const { text, reading, issues, missing, progress, choice, onChoice, onChange, onShow } = props
  switch (choice.tab) {
    case 'findings':
      return (
        <IssuePanel
          text={text}
          issues={issues}
          ignored={progress.ignored}
          chosen={choice.issue}
          onChange={onChange}
          onChoose={(issue) => {
            onChoice({ ...choice, issue: issue.key })
            onShow(issue)
          }}
        />
      )
    case 'figures':
      return (
        <FigurePanel
          dataset={props.dataset}
          rows={props.rows}
          progress={progress}
          current={choice.figure}
          onChange={onChange}
          onCurrent={(row) => {
            onChoice({ ...choice, figure: row.key })
            onShow(row.figure)
          }}
        />
      )
    case 'others':
      return <OtherPanel text={text} reading={reading} onShow={onShow} />
    case 'missing':
      return <MissingPanel missing={missing} dropped={progress.dropped} onChange={onChange} />
  }
}
