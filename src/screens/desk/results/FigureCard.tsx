import type { ReactNode } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { useMessages } from '../../../messages/useMessages'
import type { FigureRow } from '../model/figureRows'
import { formatPlace, formatScale, formatValue, nameIndicator } from '../model/figureTexts'
import { finishCorrection, startCorrection } from '../model/ticking'
import type { Correction, Decision } from '../model/work'
import { CorrectionForm } from './CorrectionForm'
import type { FigureAction } from './FigurePanel'

type Props = {
  readonly dataset: RegionDataset
  readonly row: FigureRow
  /** Its position among the figures, from 1. */
  readonly at: number
  readonly of: number
  readonly decision: Decision | undefined
  /** The correction that is being typed. */
  readonly correction: Correction | null
  /** No figure is left to decide on. */
  readonly isDone: boolean
  readonly onAction: (action: FigureAction) => void
  readonly onCorrection: (correction: Correction | null) => void
  readonly onDecision: (decision: Decision) => void
  readonly onShow: () => void
}

/** One figure with all that was read of it, and what a person can do with it. */
export function FigureCard(props: Props) {
  const { dataset, row, at, of, decision, correction, isDone } = props
  const { onAction, onCorrection, onDecision, onShow } = props
  const { desk, lang } = useMessages('desk')
  const messages = desk.numbers
  const { doubts, figure } = row
  const { match } = figure
  const name = (id: string) => nameIndicator(id, dataset, lang)
  const choose = (indicator: string) => {
    // What was corrected or is being typed stays.
    const changed = { ...(correction ?? startCorrection(row, decision)), indicator }
    const chosen = finishCorrection(changed, new Date().toISOString())
    if (chosen === null) onCorrection(changed)
    else onDecision(chosen)
  }
  return (
    <section className="desk-card">
      {isDone && <p role="status">{messages.done}</p>}
      <p className="desk-which">
        <span>{messages.which(at, of)}</span>
        <span data-decision={decision?.kind ?? 'open'}>
          {messages.decisions[decision?.kind ?? 'open']}
        </span>
      </p>
      <h2 tabIndex={-1}>
        <span className="desk-printed">{figure.printed}</span>{' '}
        <span>{match.indicator === null ? messages.newIndicator : name(match.indicator)}</span>
      </h2>
      {doubts.length > 0 && (
        <p className="desk-doubts">
          <strong>{messages.doubts.label}</strong>{' '}
          <span>
            {doubts.map((doubt) => messages.doubts[doubt]).join(lang === 'zh' ? '；' : '; ')}
          </span>
        </p>
      )}
      {decision?.kind === 'corrected' && (
        <p className="desk-corrected">
          {messages.corrected(
            `${decision.value}${formatScale(figure)}`,
            decision.indicator === null ? messages.noIndicator : name(decision.indicator),
          )}
        </p>
      )}
      {correction === null ? (
        <p className="desk-actions">
          {(['accept', 'correct', 'reject', 'next'] as const).map((action) => (
            <button key={action} type="button" onClick={() => onAction(action)}>
              {messages.actions[action]}
            </button>
          ))}
          {decision !== undefined && (
            <button type="button" onClick={() => onAction('undo')}>
              {messages.actions.undo}
            </button>
          )}
          <button type="button" onClick={onShow}>
            {desk.findings.show}
          </button>
        </p>
      ) : (
        <CorrectionForm
          dataset={dataset}
          figure={figure}
          correction={correction}
          onCorrection={onCorrection}
          onDecision={onDecision}
        />
      )}
      <dl className="desk-facts">
        <Fact term={messages.value}>
          {[messages.precision[figure.precision], formatValue(figure)].join(' ').trim()}
        </Fact>
        <Fact term={messages.year}>
          {[figure.period ?? figure.year ?? '?', messages.kinds[figure.kind]].join(' · ')}
        </Fact>
        <Fact term={messages.subject}>{figure.subject}</Fact>
        <Fact term={messages.scope}>{figure.scope}</Fact>
        <Fact term={messages.verb}>{figure.verb}</Fact>
        <Fact term={messages.place}>{formatPlace(figure.place, lang, messages)}</Fact>
        {figure.changes.map((change) => (
          <Fact key={change.start} term={messages.change}>
            {messages.changeText(change.printed, change.base)}
          </Fact>
        ))}
        {match.indicator !== null && (
          <Fact term={messages.indicator}>
            {messages.confidence(Math.round(match.confidence * 100))}
          </Fact>
        )}
      </dl>
      {match.alternatives.length > 0 && (
        <div className="desk-alternatives" role="group" aria-label={messages.alternatives}>
          <span>{messages.alternatives}</span>
          {match.alternatives.map(({ indicator }) => (
            <button
              key={indicator}
              type="button"
              aria-label={messages.choose(name(indicator))}
              onClick={() => choose(indicator)}
            >
              {name(indicator)}
            </button>
          ))}
        </div>
      )}
      <p className="desk-keys">{messages.keys}</p>
    </section>
  )
}

/** A line of the card; nothing where there is nothing to say. */
function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  if (children === null || children === '') return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
