import {
  keepChecks,
  listCautionClauses,
  listCautionWords,
} from '../../format/sentences/cautionTexts'
import { useMessages } from '../../messages/useMessages'
import type { Caution } from '../../domain/checks/cautions'

type Props = {
  readonly cautions: readonly Caution[]
  /** The data check, to which findings of checks link; left out where there can be no link. */
  readonly checksHref?: string
  /** As whole clauses. */
  readonly isLong?: boolean
}

/** The cautions of a figure in a few words each, gravest first. */
export function CautionMarks({ cautions, checksHref, isLong = false }: Props) {
  const { figures } = useMessages()
  const list = isLong ? listCautionClauses : listCautionWords
  const checks = list(keepChecks(cautions), figures)
  const others = list(
    cautions.filter(({ kind }) => kind !== 'check'),
    figures,
  )
  return (
    <>
      {checks.map((word) =>
        checksHref === undefined ? (
          <span key={word} className="caution-mark">
            <Sign />
            <span>{word}</span>
          </span>
        ) : (
          <a key={word} className="caution-mark" href={checksHref}>
            <Sign />
            <span>{word}</span>
          </a>
        ),
      )}
      {others.map((word) => (
        <span key={word} className="caution-mark">
          {word}
        </span>
      ))}
    </>
  )
}

function Sign() {
  return <span aria-hidden="true">⚠ </span>
}
