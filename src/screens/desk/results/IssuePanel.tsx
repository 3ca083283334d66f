import { useMessages } from '../../../messages/useMessages'
import { groupIssues, type Issue, type Weight } from '../model/issues'
import { ignore, type Progress } from '../model/work'
import { IssueItem } from './IssueItem'

type Props = {
  readonly text: string
  readonly issues: readonly Issue[]
  readonly ignored: Readonly<Record<string, string>>
  /** The key of the issue that was chosen in the text. */
  readonly chosen: string | null
  readonly onChange: (update: (progress: Progress) => Progress) => void
  readonly onChoose: (issue: Issue) => void
}

/** They ask for nothing: folded. */
const QUIET: readonly Weight[] = ['unverifiable', 'consistent']

/** The findings and the document's own warnings, the gravest first. */
export function IssuePanel({ text, issues, ignored, chosen, onChange, onChoose }: Props) {
  const { desk } = useMessages('desk')
  const messages = desk.findings
  const groups = groupIssues(issues)
  return (
    <div className="desk-scroll">
      {groups.every(({ weight }) => QUIET.includes(weight)) && <p>{messages.none}</p>}
      {groups.map(({ weight, issues: members }) => {
        const left = members.filter(({ key }) => ignored[key] === undefined).length
        const title = messages.group(messages.weights[weight], left)
        const list = (
          <ul>
            {members.map((issue) => (
              <IssueItem
                key={issue.key}
                text={text}
                issue={issue}
                reason={ignored[issue.key] ?? null}
                isChosen={issue.key === chosen}
                onIgnore={(reason) => onChange((old) => ignore(old, issue.key, reason))}
                onChoose={() => onChoose(issue)}
              />
            ))}
          </ul>
        )
        return QUIET.includes(weight) ? (
          <details key={weight} className="desk-issues">
            <summary>{title}</summary>
            {list}
          </details>
        ) : (
          <section key={weight} className="desk-issues" data-weight={weight}>
            <h2>{title}</h2>
            {list}
          </section>
        )
      })}
    </div>
  )
}
