import { useMemo, useState } from 'react'
import type { Region } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useMessages } from '../../messages/useMessages'
import type { Span } from '../../reading/span'
import { Notice } from '../../ui/notices/Notice'
import { RetryButton } from '../../ui/notices/RetryButton'
import { buildFigureRows } from './model/figureRows'
import { listIssues } from './model/issues'
import type { Progress, Work } from './model/work'
import type { ProofReading } from './proofread/proofread'
import { useProofReading } from './proofread/useProofReading'
import { Results, type Choice } from './results/Results'
import { TextPanel, type PickedMark } from './text/TextPanel'
import { WorkBar } from './WorkBar'

type Props = {
  readonly dataset: RegionDataset
  readonly regions: readonly Region[]
  readonly work: Work
  readonly onChange: (update: (progress: Progress) => Progress) => void
  readonly onRegion: (code: string) => void
  readonly onReplace: () => void
}

/** The text beside what was read in it. */
export function Bench({ dataset, regions, work, onChange, onRegion, onReplace }: Props) {
  const { desk } = useMessages('desk')
  const { source, progress } = work
  const state = useProofReading(source, progress, dataset)
  return (
    <>
      <WorkBar
        dataset={dataset}
        regions={regions}
        work={work}
        readYear={state.kind === 'read' ? state.reading.source.year : null}
        onChange={onChange}
        onRegion={onRegion}
        onReplace={onReplace}
      />
      {state.kind === 'failed' && (
        <Notice role="alert" title={desk.failed} detail={state.error.message}>
          <RetryButton error={state.error} retry={state.retry} />
        </Notice>
      )}
      {state.kind === 'reading' && (
        <p role="status" aria-busy="true">
          {desk.reading}
        </p>
      )}
      {state.kind === 'read' && (
        <ReadText dataset={dataset} work={work} reading={state.reading} onChange={onChange} />
      )}
    </>
  )
}

type ReadProps = Pick<Props, 'dataset' | 'work' | 'onChange'> & { readonly reading: ProofReading }

function ReadText({ dataset, work, reading, onChange }: ReadProps) {
  const { source, progress } = work
  const [chosen, setChosen] = useState<Span | null>(null)
  const [choice, setChoice] = useState<Choice>(BEGINNING)
  const issues = useMemo(
    () => listIssues(reading.findings, source.warnings),
    [reading.findings, source.warnings],
  )
  const rows = useMemo(() => buildFigureRows(reading.figures, issues), [reading.figures, issues])
  const pick = (mark: PickedMark) => {
    setChosen(mark)
    setChoice((old) => choosePicked(old, mark))
  }
  return (
    <div className="desk-columns">
      <TextPanel
        text={source.text}
        reading={reading}
        rows={rows}
        issues={issues}
        decisions={progress.decisions}
        ignored={progress.ignored}
        chosen={chosen}
        onPick={pick}
      />
      <Results
        dataset={dataset}
        text={source.text}
        reading={reading}
        rows={rows}
        issues={issues}
        progress={progress}
        choice={choice}
        onChoice={setChoice}
        onChange={onChange}
        // Another object each time, so that what was scrolled away is shown once more.
        onShow={({ start, end }) => setChosen({ start, end })}
      />
    </div>
  )
}

const BEGINNING: Choice = { tab: 'findings', figure: null, issue: null }

/** Pressing a mark of the text opens its entry among the results. */
function choosePicked(old: Choice, { kind, key }: PickedMark): Choice {
  switch (kind) {
    case 'figure':
      return { ...old, tab: 'figures', figure: key }
    case 'issue':
      return { ...old, tab: 'findings', issue: key }
    case 'number':
      return { ...old, tab: 'others' }
  }
}
